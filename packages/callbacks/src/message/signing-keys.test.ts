import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { CallbackWorld } from '../../test/callback-world.ts';
import { signingKeyBody } from './signing-keys.ts';

const day = 86_400_000;
let world: CallbackWorld;

function aWorldForEach(): void {
  beforeEach(async () => {
    world = await CallbackWorld.open();
  });
  afterEach(() => world.close());
}

const read = (id: string) => signingKeyBody(world.database.reader, id, world.time.now());

describe('signing keys', () => {
  aWorldForEach();
  test('a key signs for a day, also after a restart, and then another does', async () => {
    const keys = world.keys();
    const first = await keys.current();
    await world.time.advance(day - 1);
    assert.equal((await keys.current()).id, first.id);
    assert.equal((await world.keys().current()).id, first.id);
    await world.time.advance(1);
    assert.notEqual((await keys.current()).id, first.id);
  });

  test('asked at once by several, one key is made', async () => {
    const keys = world.keys();
    const made = await Promise.all([keys.current(), keys.current(), keys.current()]);
    assert.equal(new Set(made.map(({ id }) => id)).size, 1);
    assert.equal(await world.count('reeve_signing_key'), 1);
  });

  test('a key can be read while it signs and for three days after', async () => {
    const first = await world.keys().current();
    assert.equal(await read(first.id), `{"signing_key":"${first.secret}"}`);
    await world.time.advance(4 * day - 1);
    assert.equal(await read(first.id), `{"signing_key":"${first.secret}"}`);
    await world.time.advance(1);
    assert.equal(await read(first.id), null);
  });

  test('an unknown id reads nothing', async () => assert.equal(await read('nobody'), null));

  test('keys that are too old to be read are forgotten', async () => {
    const keys = world.keys();
    for (let at = 0; at < 10; at += 1) {
      await keys.current();
      await world.time.advance(day);
    }
    assert.ok((await world.count('reeve_signing_key')) <= 5);
  });
});
