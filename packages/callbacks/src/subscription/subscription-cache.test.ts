import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { CallbackWorld, subscription } from '../../test/callback-world.ts';
import { quiet } from '../../test/manual-time.ts';
import type { Subscription } from './subscription.ts';
import { callbacksTopic, SubscriptionCache } from './subscription-cache.ts';

let world: CallbackWorld;

function aWorldForEach(): void {
  beforeEach(async () => {
    world = await CallbackWorld.open();
  });
  afterEach(() => world.close());
}

const ids = async (cache: SubscriptionCache) => [...(await cache.current()).byId.keys()];
const announce = () => world.database.write(async (transaction) => transaction.announce(callbacksTopic, ''));

describe('the cache of subscriptions', () => {
  aWorldForEach();
  test('reads once, and again after a change was announced', async () => {
    let readings = 0;
    const cache = new SubscriptionCache(world.database, async () => [subscription({ id: ++readings })]);
    assert.deepEqual([await ids(cache), await ids(cache)], [[1], [1]]);
    await announce();
    assert.deepEqual(await ids(cache), [2]);
  });

  test('does not keep a reading that was overtaken by a change', async () => {
    const first = Promise.withResolvers<Subscription[]>();
    const readings = [first.promise, Promise.resolve([subscription({ id: 2 })])];
    const cache = new SubscriptionCache(world.database, () => readings.shift()!);
    const overtaken = cache.current();
    await announce();
    first.resolve([subscription({ id: 1 })]);
    await overtaken;
    await quiet();
    assert.deepEqual(await ids(cache), [2]);
  });

  test('reads by the transaction of whoever cannot wait, and keeps nothing of that', async () => {
    const asked: unknown[] = [];
    const cache = new SubscriptionCache(world.database, async (connection) => {
      asked.push(connection);
      return [subscription()];
    });
    await world.database.write(async (transaction) => {
      await cache.within(transaction);
      assert.deepEqual(asked, [world.database.reader, transaction]);
      await quiet();
      await cache.within(transaction);
      assert.equal(asked.length, 2, 'meanwhile it was read by a connection that sees what is committed');
    });
  });

  test('passes on that reading failed, and reads again', async () => {
    const readings = [Promise.reject(new Error('no database')), Promise.resolve([subscription()])];
    const cache = new SubscriptionCache(world.database, () => readings.shift()!);
    await assert.rejects(cache.current(), /no database/);
    assert.deepEqual(await ids(cache), [1]);
  });
});
