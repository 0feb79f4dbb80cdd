import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, openPostgres, type Parameter } from '@reeve/store';
import { acquireTestDatabase } from '../../../testkit/src/postgres-server.ts';
import { answer, CallbackWorld, subscription, testSender } from '../../test/callback-world.ts';
import { countWaiting, listDeliveries, listWaiting, showDelivery } from '../log/deliveries.ts';
import { pruneLog } from '../log/prune-log.ts';
import { dropDelivery, dropWaiting, duplicateWaiting, replayDelivery } from '../log/redeliver.ts';
import { deliverClaim } from '../message/deliver-claim.ts';
import { DisturbedSends } from '../message/disturbed-sends.ts';
import { signingKeyBody } from '../message/signing-keys.ts';
import type { Attempt } from './attempt.ts';
import { type Claim, claimMessages, releaseClaims, waitingCallbacks } from './claim-messages.ts';
import { discardWaiting } from './discard-messages.ts';
import { noteDelivered, noteFailed } from './failure-days.ts';
import { settleAttempts } from './settle-attempts.ts';

const day = 86_400_000;
let unavailable: string | false = false;
const place = await acquireTestDatabase().catch((error: Error) => {
  unavailable = `no PostgreSQL: ${error.message}`;
  return null;
});
const engines: Engine[] = [];
after(async () => {
  for (const engine of engines) await engine.close();
  await place?.release();
});

async function postgresWorld(): Promise<CallbackWorld> {
  const engine = await openPostgres({ url: place!.url });
  engines.push(engine);
  return CallbackWorld.in(engine, async () => {});
}

const places = [
  { name: 'SQLite', skip: false as string | false, open: () => CallbackWorld.open() },
  { name: 'PostgreSQL', skip: unavailable, open: postgresWorld },
];

for (const { name, skip, open } of places) {
  describe(`the outbox on ${name}`, { skip }, () => {
    let world: CallbackWorld;
    before(async () => {
      world = await open();
      await world.subscribe(subscription({ id: 1 }), subscription({ id: 2 }));
    });
    after(() => world.close());

    const claim = (callback: number, count: number, now: number): Promise<Claim[]> =>
      world.database.write(async (transaction) => {
        const lease = { name: 'me', now, until: now + 1000, companyNow: now };
        const { claims } = await claimMessages(transaction, world.database.dialect, [{ callback, count }], lease);
        return claims;
      });
    const ofRecords = (claims: Claim[]) => claims.map(({ message }) => message.record);

    test('gives each record its first message only, and each message to one relay at a time', async () => {
      for (const record of [5, 5, 6]) await world.change(record);
      assert.deepEqual(await waitingCallbacks(world.database.reader), [1, 2]);
      assert.deepEqual(ofRecords(await claim(1, 10, 1000)), [5, 6]);
      assert.deepEqual(ofRecords(await claim(1, 10, 1999)), []);
      assert.deepEqual(ofRecords(await claim(1, 10, 2000)), [5, 6], 'after the lease');
    });

    test('finds what may be sent behind a hundred messages that may not', async () => {
      for (let at = 0; at < 100; at += 1) await world.change(5);
      await world.change(7);
      assert.deepEqual(ofRecords(await claim(1, 10, 2001)), [7]);
    });

    test('leaves a message to the relay that claimed it between our look and our lock', async (context) => {
      if (name === 'SQLite') return context.skip('its transactions do not run side by side');
      const [look, claimed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const ours = world.database.write((transaction) => {
        const all = async (sql: string, parameters?: readonly Parameter[]) => {
          const rows = await transaction.all(sql, parameters);
          look.resolve();
          await claimed.promise;
          return rows;
        };
        const run = (sql: string, parameters?: readonly Parameter[]) => transaction.run(sql, parameters);
        const slow = {
          all,
          run,
          begun: () => true as const,
          foresee: () => [],
          runLater: () => {},
          announce: () => {},
          group: transaction.group,
        };
        const lease = { name: 'we', now: 4000, until: 5000, companyNow: 4000 };
        return claimMessages(slow, world.database.dialect, [{ callback: 1, count: 1 }], lease);
      });
      await look.promise;
      const theirs = await claim(1, 1, 4000);
      claimed.resolve();
      assert.deepEqual([ofRecords(theirs), (await ours).claims], [[5], []]);
    });

    test('takes claims back', async () => {
      const claims = await claim(2, 1, 5000);
      await world.database.write((transaction) => releaseClaims(transaction, claims, 'me'));
      assert.deepEqual(ofRecords(await claim(2, 1, 5000)), [5]);
    });

    test('settles, postpones and records attempts', async () => {
      const claims = await claim(2, 2, 9000);
      const statuses = [200, 429];
      const send = async () => answer(statuses.shift()!, 9000);
      const sends = new DisturbedSends({ send, timers: world.time, clock: world.time });
      const companyClock = { now: () => 9001 };
      const tools = {
        sender: testSender,
        keys: world.keys(),
        sends,
        companyClock,
        disturb: () => null,
        retryErrors: false,
      };
      const attempts: Attempt[] = [];
      for (const one of claims) attempts.push(await deliverClaim(one, 'http://x.example/?', tools));
      await world.database.write((transaction) => settleAttempts(transaction, attempts));
      const [newest, older] = await listDeliveries(world.database.reader, { callback: 2 });
      assert.deepEqual([older!.outcome, newest!.outcome], ['delivered', 'retrying']);
      const waiting = await listWaiting(world.database.reader, { callback: 2 });
      assert.deepEqual([waiting[1]!.record, waiting[1]!.attempts, waiting[1]!.due], [6, 1, 11_001]);
      const detail = (await showDelivery(world.database.reader, older!.id))!;
      assert.equal((JSON.parse(detail.requestBody) as { ID: number }).ID, 5);
      assert.match((await signingKeyBody(world.database.reader, detail.keyId, world.time.now()))!, /signing_key/);
    });

    test('counts failing days in a row', async () => {
      const fail = (at: number) => world.database.write((transaction) => noteFailed(transaction, 2, at));
      assert.deepEqual(
        [await fail(0), await fail(1), await fail(day), await fail(3 * day)],
        [false, false, false, false],
      );
      assert.deepEqual([await fail(4 * day), await fail(5 * day)], [false, true]);
      await world.database.write((transaction) => noteDelivered(transaction, [2]));
      assert.equal(await fail(6 * day), false);
    });

    test('replays, doubles and drops', async () => {
      const [delivery] = await listDeliveries(world.database.reader, { callback: 2 });
      const [waiting] = await listWaiting(world.database.reader, { callback: 2 });
      const before = (await countWaiting(world.database.reader)).get(2)!;
      await world.database.write(async (transaction) => {
        assert.ok((await replayDelivery(transaction, delivery!.id, 'guid'))! > 0);
        assert.ok((await duplicateWaiting(transaction, waiting!.id))! > 0);
        assert.equal(await dropWaiting(transaction, waiting!.id, 20_000), true);
        assert.equal(await dropDelivery(transaction, delivery!.id), true);
      });
      assert.equal((await countWaiting(world.database.reader)).get(2), before + 1);
    });

    test('discards what waits for a callback, and prunes the delivery log, leaving no message behind', async () => {
      for (const callback of [1, 2]) {
        while ((await discardWaiting(world.database, callback, 1e9)) > 0);
      }
      assert.equal(await world.count('reeve_outbox'), 0);
      assert.ok((await world.count('reeve_delivery')) > 0);
      assert.equal(await pruneLog(world.database, { rows: 1, milliseconds: 1e12 }, 1e9), false);
      assert.equal(await world.count('reeve_delivery'), 1);
      await pruneLog(world.database, { rows: 1, milliseconds: 1 }, 1e9);
      assert.equal(await world.count('reeve_delivery'), 0);
      assert.equal(await world.count('reeve_message'), 0);
    });
  });
}
