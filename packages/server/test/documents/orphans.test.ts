import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { it, test } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type World } from '../../../testkit/src/world.ts';
import { aPlace } from '../../../testkit/src/world-place.ts';
import { worldCompany, worldKeys } from '../../../testkit/src/world-tenant.ts';
import { start } from '../killed-server.ts';
import { aDocument, beginUpload, filesOf, formOf, looseFiles, until } from './sent-forms.ts';

async function* one(piece: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(piece);
}

/** Bytes that came and got no record, as of a process that ended in between. */
async function orphaned(world: World): Promise<string> {
  const { key } = await world.tenant.files.receive(one('left'));
  world.tenant.files.settled(key);
  return key;
}

onEachEngine('bytes that got no record', (engine) => {
  it('are swept: at once where no other process can be about to give them one, else after a day', async () => {
    await using world = await aWorld({ engine });
    await aDocument(world);
    await orphaned(world);
    await world.tenant.files.sweep();
    assert.equal((await filesOf(world)).length, engine === 'sqlite' ? 1 : 2);
    world.clock.pass(25 * 60 * 60);
    await world.tenant.files.sweep();
    assert.deepEqual([(await filesOf(world)).length, await looseFiles(world)], [1, 0]);
  });

  it('are left alone while they are on their way here', async () => {
    await using world = await aWorld({ engine });
    const { key } = await world.tenant.files.receive(one('coming'));
    world.clock.pass(25 * 60 * 60);
    await world.tenant.files.sweep();
    assert.deepEqual(await filesOf(world), [key]);
    await world.tenant.files.discard(key);
    assert.deepEqual(await filesOf(world), []);
  });
});

test('an upload that ends with its server leaves nothing behind when that starts again', {
  timeout: 60_000,
}, async () => {
  await using place = await aPlace('sqlite');
  const files = async () =>
    (await readdir(join(place.folder, 'documents'), { recursive: true, withFileTypes: true }).catch(() => [])).filter(
      (each) => each.isFile(),
    ).length;
  const first = await start(place.flags);
  const ended = once(first.process, 'exit');
  const body = formOf(['recordType', 'Company'], ['recordId', '1'], ['file', 'x'.repeat(500_000), 'a.txt']);
  const sender = { origin: new URL(first.base).origin, headers: keyHeaders(worldCompany, worldKeys) };
  const socket = beginUpload(sender, 1e9, body.subarray(0, 400_000));
  await until(async () => (await files()) === 1);
  first.process.kill('SIGKILL');
  await ended;
  socket.destroy();
  assert.equal(await files(), 1);
  const second = await start(place.flags);
  try {
    const called = await fetch(`${second.base}/system/info`, { headers: sender.headers });
    assert.equal(called.status, 200);
    await until(async () => (await files()) === 0);
  } finally {
    second.process.kill('SIGKILL');
  }
});
