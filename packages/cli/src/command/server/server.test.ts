import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aWorld } from '@reeve/testkit';
import { aProcess, program } from '../../../test/a-process.ts';
import { reeve, variablesOf } from '../../../test/a-terminal.ts';

test('the health of a server is told, with keys if they are to be tried', async () => {
  await using world = await aWorld();
  assert.deepEqual(await reeve(['health', '--url', world.origin]), { code: 0, out: 'ready\n', err: '' });
  const known = await reeve(['health', '--keys'], { environment: variablesOf(world) });
  assert.match(known.out, /^ready\nacme at http:\S+ answers as v?\d+\./);
  const wrong = await reeve(['health', '--keys', '--private-key', 'x'], { environment: variablesOf(world) });
  assert.equal(wrong.code, 4);
  const nobody = await reeve(['health', '--url', 'http://127.0.0.1:9']);
  assert.deepEqual([nobody.code, nobody.err.includes('Nothing answers at')], [6, true]);
});

test('the server on a folder is stopped and waited for', { skip: process.platform === 'win32' }, async () => {
  await using server = await aProcess([program, 'serve']);
  assert.deepEqual(await reeve(['stop', '--data', server.folder]), { code: 0, out: '', err: '' });
  assert.deepEqual(await server.ended, { code: 0, signal: null });
  const again = await reeve(['stop', '--data', server.folder]);
  assert.deepEqual(
    [again.code, again.err],
    [1, `reeve: No server serves the folder ${server.folder}. One on PostgreSQL is stopped by its own process.\n`],
  );
});
