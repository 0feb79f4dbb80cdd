import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { answer, CallbackWorld, subscription } from '../../test/callback-world.ts';
import { quiet } from '../../test/manual-time.ts';
import { messageId } from '../message/payload.ts';
import { ConcurrencyLimits } from './concurrency-limits.ts';
import type { Outgoing } from './http-sender.ts';
import { leaseMilliseconds, settleMilliseconds, sweepMilliseconds } from './relay.ts';

const day = 86_400_000;
let world: CallbackWorld;

function aWorldForEach(): void {
  beforeEach(async () => {
    world = await CallbackWorld.open();
  });
  afterEach(() => world.close());
}

/** Lets the relay hear of changes and begin to send, but not write down. */
const heard = () => world.time.advance(settleMilliseconds);
/** Lets attempts be written down and what follows from it happen. */
const settle = () => world.time.advance(50);
/** Answers statuses one after the other, then 200. */
const respondWith = (...statuses: (number | null)[]) => {
  world.respond = async () => answer(statuses.length > 0 ? statuses.shift()! : 200, world.time.now());
};
const never = () => new Promise<never>(() => {});
const bodyOf = ({ body }: Outgoing) => JSON.parse(body) as { MessageId: string; CallbackObjectRecId: number };

describe('the relay', () => {
  aWorldForEach();
  test('delivers a change as soon as it is committed', async () => {
    await world.run();
    await world.change(5, 'added');
    await heard();
    assert.equal(world.sent[0]?.url, 'http://one.example/hook?id=5&action=added');
    await settle();
    assert.equal(await world.count('reeve_outbox'), 0);
    assert.equal(await world.count('reeve_delivery'), 1);
  });

  test('delivers what was committed before it started', async () => {
    await world.change(5);
    await world.run();
    assert.deepEqual(world.sentTickets, [5]);
  });

  test('retries after two and after four seconds with the same message, then gives up', async () => {
    respondWith(429, 404, 409);
    await world.run();
    await world.change(5);
    await settle();
    await world.time.advance(1900);
    assert.equal(world.sent.length, 1);
    await world.time.advance(100);
    assert.equal(world.sent.length, 2);
    await world.time.advance(3900);
    assert.equal(world.sent.length, 2);
    await world.time.advance(200);
    assert.equal(world.sent.length, 3);
    await world.time.advance(day / 2);
    assert.equal(world.sent.length, 3);
    assert.equal(new Set(world.sent.map((one) => bodyOf(one).MessageId)).size, 1);
    assert.equal(await world.count('reeve_outbox'), 0);
    assert.equal(await world.count('reeve_delivery'), 3);
  });

  test('does not retry a server error, unless told to', async () => {
    respondWith(500, 500);
    const relay = await world.run();
    await world.change(5);
    await world.time.advance(10_000);
    assert.equal(world.sent.length, 1);
    await relay.stop();
    await world.run({ retryErrors: true });
    await world.change(6);
    await world.time.advance(10_000);
    assert.deepEqual(world.sentTickets, [5, 6, 6]);
  });

  test('keeps the order of one record while an earlier message waits for its retry, and lets others pass', async () => {
    respondWith(429);
    await world.run();
    await world.change(5, 'added');
    await world.change(5, 'updated');
    await world.change(6, 'updated');
    await settle();
    await world.time.advance(10_000);
    const urls = world.sent.map(({ url }) => url.slice('http://one.example/hook?id='.length));
    assert.deepEqual(urls, ['5&action=added', '6&action=updated', '5&action=added', '5&action=updated']);
  });

  test('many changes of many records arrive all, once, in order for each record', async () => {
    await world.subscribe(subscription({ id: 1 }), subscription({ id: 2 }));
    await world.run();
    for (let at = 0; at < 200; at += 1) {
      await world.change(at % 7, 'updated', { entity: () => String(at) });
    }
    await world.time.advance(5000);
    assert.equal(world.sent.length, 400);
    for (const callback of [1, 2]) {
      for (let record = 0; record < 7; record += 1) {
        const told = world.sent
          .map(({ body }) => JSON.parse(body) as { ID: number; Entity: string; CallbackObjectRecId: number })
          .filter(({ ID, CallbackObjectRecId }) => ID === record && CallbackObjectRecId === callback)
          .map(({ Entity }) => Number(Entity));
        assert.deepEqual(
          told,
          [...told].sort((a, b) => a - b),
        );
      }
    }
  });

  test('a receiver that never answers does not hold up another', async () => {
    const dead = Array.from({ length: 40 }, (_, at) =>
      subscription({ id: at + 10, url: `http://dead${at}.example/?` }),
    );
    await world.subscribe(subscription({ id: 1 }), ...dead);
    world.respond = ({ url }) => (url.includes('dead') ? never() : Promise.resolve(answer(200, world.time.now())));
    // What never ends cannot be waited for, so these relays are not stopped.
    const relay = world.relay();
    relay.stop = async () => {};
    relay.start();
    await quiet();
    for (let at = 0; at < 100; at += 1) await world.change(at);
    await world.time.advance(1000);
    const good = world.sent.filter(({ url }) => url.includes('one.example'));
    assert.equal(good.length, 100);
    assert.ok(relay.state().ready + relay.state().sending <= 192, 'memory is bounded');
  });

  test('holds at most its bound in memory, whatever waits in the database', async () => {
    for (let at = 0; at < 300; at += 1) await world.change(at);
    let inFlight = 0;
    let most = 0;
    world.respond = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await quiet();
      inFlight -= 1;
      return answer(200, world.time.now());
    };
    const relay = await world.run();
    assert.ok(relay.state().ready <= 12);
    while (world.sent.length < 300) await world.time.advance(50);
    await settle();
    assert.equal(world.sent.length, 300);
    assert.equal(most, 4);
  });

  test('two relays share the work and send nothing twice', async () => {
    for (let at = 0; at < 60; at += 1) await world.change(at);
    await Promise.all([world.run({ limits: new ConcurrencyLimits() }), world.run({ limits: new ConcurrencyLimits() })]);
    await world.time.advance(5000);
    assert.deepEqual(
      world.sentTickets.sort((a, b) => a - b),
      Array.from({ length: 60 }, (_, at) => at),
    );
  });

  test('what a crashed process had claimed and not sent comes back after its lease, once', async () => {
    await world.change(5);
    const crashed = world.relay({ send: never, limits: new ConcurrencyLimits() });
    crashed.stop = async () => {};
    crashed.start();
    await quiet();
    await world.run();
    await world.time.advance(leaseMilliseconds - 1000);
    assert.deepEqual(world.sentTickets, []);
    await world.time.advance(2000);
    await world.time.advance(sweepMilliseconds);
    assert.deepEqual(world.sentTickets, [5]);
  });

  test('what a crashed process had sent and not written down is sent once more, as the same message', async () => {
    const crashed = world.relay({ timers: { after: () => () => {} }, limits: new ConcurrencyLimits() });
    crashed.stop = async () => {};
    await world.change(5);
    crashed.start();
    await quiet();
    assert.deepEqual(world.sentTickets, [5]);
    assert.equal(await world.count('reeve_outbox'), 1);
    await world.run();
    await world.time.advance(3 * leaseMilliseconds);
    assert.deepEqual(world.sentTickets, [5, 5]);
    assert.equal(bodyOf(world.sent[0]!).MessageId, bodyOf(world.sent[1]!).MessageId);
    assert.equal(await world.count('reeve_outbox'), 0);
  });

  test('a claim that waited too long for a permit is not sent, and comes back when its lease is over', async () => {
    const relay = await world.run();
    await world.change(1);
    await settle();
    const stuck: (() => void)[] = [];
    world.respond = () => new Promise((resolve) => stuck.push(() => resolve(answer(200, world.time.now()))));
    for (let at = 2; at < 12; at += 1) await world.change(at);
    await heard();
    assert.deepEqual([relay.state().sending, relay.state().ready], [4, 6]);
    await world.time.advance(leaseMilliseconds - 9000);
    world.respond = async () => answer(200, world.time.now());
    for (const finish of stuck) finish();
    await settle();
    assert.deepEqual([world.sent.length, relay.state().ready], [5, 0]);
    await world.time.advance(10_000);
    assert.deepEqual(
      world.sentTickets.sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
  });

  test('a database that fails while attempts are written down loses none of them', async () => {
    const relay = await world.run();
    await world.change(5);
    await heard();
    const write = world.database.write;
    world.database.write = async () => {
      throw new Error('disk full');
    };
    await world.time.advance(settleMilliseconds);
    assert.match(String(world.reports[0]), /disk full/);
    world.database.write = write;
    await world.time.advance(2000);
    assert.deepEqual(world.sentTickets, [5]);
    assert.equal(await world.count('reeve_outbox'), 0);
    assert.equal(relay.state().delivered, 1);
  });

  test('stopping waits for what is being sent and gives back what is not', async () => {
    await world.subscribe(subscription({ id: 1 }), subscription({ id: 2, url: 'http://two.example/?' }));
    const relay = await world.run();
    await world.change(1);
    await settle();
    let finish = () => {};
    world.respond = () =>
      new Promise((resolve) => {
        const before = finish;
        finish = () => {
          before();
          resolve(answer(200, world.time.now()));
        };
      });
    for (let at = 2; at < 12; at += 1) await world.change(at);
    await heard();
    const sending = relay.state().sending;
    assert.equal(sending, 8);
    assert.ok(relay.state().ready > 0);
    const stopping = relay.stop();
    await quiet();
    finish();
    await stopping;
    assert.equal(await world.count('reeve_outbox'), 20 - sending);
    const [leased] = await world.database.reader.all('select count(*) from reeve_outbox where leased_until > 0');
    assert.equal(Number(leased![0]), 0);
  });

  test('a callback that fails on three days in a row is disabled on the third', async () => {
    world.respond = async () => answer(500, world.time.now());
    await world.run();
    for (let at = 0; at < 3; at += 1) {
      assert.deepEqual(world.disabled, []);
      for (let again = 0; again < 2; again += 1) {
        await world.change(5);
        await settle();
      }
      if (at < 2) await world.time.jump(day);
    }
    assert.ok(world.disabled.length > 0);
    assert.deepEqual([...new Set(world.disabled)], [1]);
  });

  test('a success, or a day without messages, starts the counting of days anew', async () => {
    const statuses = [500, 500, 200, 500, 500];
    world.respond = async () => answer(statuses.shift() ?? 500, world.time.now());
    await world.run();
    for (let at = 0; at < 5; at += 1) {
      await world.change(5);
      await settle();
      await world.time.jump(at === 1 ? day - 1000 : day);
    }
    await world.time.jump(day);
    await world.change(5);
    await settle();
    assert.deepEqual(world.disabled, []);
  });

  test('messages for a callback that is gone are discarded', async () => {
    const relay = await world.run();
    await relay.stop();
    await world.change(5);
    await world.subscribe();
    const next = await world.run();
    assert.deepEqual(world.sent, []);
    assert.equal(await world.count('reeve_outbox'), 0);
    assert.equal(await world.count('reeve_message'), 0);
    assert.equal(next.state().discarded, 1);
  });

  test('a message of a callback that is newer than what the relay knows is not discarded', async () => {
    await world.run();
    await world.cache.current();
    // The entry is there, and the announcement of it has not come yet.
    world.subscriptions = [subscription({ id: 1 }), subscription({ id: 2 })];
    await world.database.write(async (transaction) => {
      const [row] = await transaction.all(
        `insert into reeve_message (guid, type, action, record, member, created)
          values ('g', 'ticket', 'deleted', 8, 'jroe', 0) returning id`,
      );
      await transaction.run('insert into reeve_outbox (callback, message, record) values (2, ?, 8)', [Number(row![0])]);
      transaction.announce('outbox', '2');
    });
    await heard();
    assert.deepEqual(world.sentTickets, [8]);
    assert.equal(bodyOf(world.sent[0]!).MessageId, messageId('g', 2));
  });

  test('the delivery log keeps no more than its limits, and no message that nothing names', async () => {
    await world.run({ logLimits: { rows: 10, milliseconds: day } });
    for (let at = 0; at < 100; at += 1) await world.change(at);
    await settle();
    await world.time.advance(sweepMilliseconds);
    assert.equal(await world.count('reeve_delivery'), 10);
    assert.equal(await world.count('reeve_message'), 10);
    await world.time.jump(day + sweepMilliseconds);
    assert.equal(await world.count('reeve_delivery'), 0);
    assert.equal(await world.count('reeve_message'), 0);
  });
});
