import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { aWorld, keyHeaders } from '../../../../testkit/src/world.ts';
import { reeve } from '../../../test/a-terminal.ts';

const run = (...args: string[]) => reeve(args);

function keysIn(text: string): { publicKey: string; privateKey: string } {
  const [, publicKey = '', privateKey = ''] = /public key {3}(\S+)\n +private key {2}(\S+)/.exec(text) ?? [];
  return { publicKey, privateKey };
}

test('keys are made, listed and revoked at a server that runs', async () => {
  await using world = await aWorld();
  const made = await run('keys', 'create', 'acme', 'Tech1', '--description', 'Robot', '--url', world.origin);
  assert.equal(made.code, 0, made.err);
  const keys = keysIn(made.out);
  const headers = keyHeaders('acme', keys);
  assert.equal((await world.get('/system/info', headers)).status, 200);
  const listed = await run('keys', 'list', 'acme', '--member', 'Tech1', '--url', world.origin);
  assert.match(listed.out, new RegExp(`^KEY\t.*\n${keys.publicKey}\tTech1\t2025-03-03T09:00:00Z\tworks\tRobot\n$`));
  assert.ok(!listed.out.includes(keys.privateKey));
  assert.equal((await run('keys', 'revoke', 'acme', keys.publicKey, '--url', world.origin)).code, 0);
  assert.equal((await world.get('/system/info', headers)).status, 401);
  const again = await run('keys', 'revoke', 'acme', keys.publicKey, '--url', world.origin);
  assert.deepEqual([again.code, again.err.includes('There is no key')], [3, true]);
});

test('keys are made and listed in a database that nobody serves', async () => {
  const data = await mkdtemp(join(tmpdir(), 'reeve-keys-'));
  await run('tenant', 'create', 'acme', '--data', data);
  const made = await run('keys', 'create', 'acme', 'Admin1', '--hours', '2', '--data', data);
  assert.equal(made.code, 0, made.err);
  const listed = await run('keys', 'list', 'acme', '--data', data);
  assert.match(listed.out, new RegExp(`^${keysIn(made.out).publicKey}\tAdmin1\t.*\tuntil `, 'm'));
  const nobody = await run('keys', 'create', 'acme', 'nobody', '--data', data);
  assert.deepEqual([nobody.code, nobody.err], [3, 'reeve: There is no member nobody.\n']);
  await rm(data, { recursive: true });
});

test('the API log is started, shown and downloaded', async () => {
  await using world = await aWorld();
  const started = await run('logs', 'start', 'acme', 'ReeveApi', '--minutes', '10', '--url', world.origin);
  assert.equal(started.out, 'Recording until 2025-03-03T09:10:00Z.\n', started.err);
  await world.post('/service/tickets', { summary: 'Seen', company: { id: 1 } });
  await world.get('/nope');
  const tail = await run('logs', 'tail', 'acme', '--url', world.origin);
  assert.match(tail.out, /^2025-03-03T09:00:00Z {2}201 .* ms {2}worldpublickey00 {2}POST \/v4_6_release.*tickets\n/);
  assert.match(tail.out, /\n {2}unknown endpoint\n$/);
  const download = await run('logs', 'download', 'acme', '--status', '2', '--url', world.origin);
  assert.equal(JSON.parse(JSON.parse(download.out).requestBody).summary, 'Seen');
});

test('versions diff lists what changed, and refuses versions that are not known', async () => {
  const diff = await run('versions', 'diff', '2022.1', '2025.1');
  assert.match(diff.out, /^\+ Agreement\.invoiceProratedAdditionsFlag$/m);
  assert.match(diff.out, /\d+ added, \d+ removed, \d+ changed from 2022\.1 to 2025\.1\.\n$/);
  const unknown = await run('versions', 'diff', '2023.1', '2025.1');
  assert.deepEqual([unknown.code, unknown.err.includes('it has 2022.1 and 2025.1')], [1, true]);
});

for (const args of [
  ['keys', 'create', 'acme', 'Tech1', '--hours', 'x'],
  ['logs', 'start', 'acme', 'Tech1', '--minutes', '1441'],
  ['logs', 'tail', 'acme', '--url', 'nowhere'],
])
  test(`"${args.join(' ')}" is not understood, and says why`, async () => {
    const { code, err } = await run(...args);
    assert.equal(code, 2);
    assert.match(err, /^reeve: --\w+ must be /);
  });
