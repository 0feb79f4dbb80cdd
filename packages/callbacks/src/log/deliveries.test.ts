import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Transaction } from '@reeve/store';
import { answer, CallbackWorld, subscription } from '../../test/callback-world.ts';
import { sign } from '../message/sign.ts';
import { countWaiting, listDeliveries, listWaiting, showDelivery } from './deliveries.ts';
import { dropDelivery, dropWaiting, duplicateDelivery, duplicateWaiting, replayDelivery } from './redeliver.ts';

let world: CallbackWorld;

function aWorldForEach(): void {
  beforeEach(async () => {
    world = await CallbackWorld.open();
  });
  afterEach(() => world.close());
}

const messageIds = () => world.sent.map(({ body }) => (JSON.parse(body) as { MessageId: string }).MessageId);

async function delivered(): Promise<number> {
  await world.run();
  await world.change(5);
  await world.time.advance(50);
  return (await listDeliveries(world.database.reader))[0]!.id;
}

describe('the delivery log', () => {
  aWorldForEach();
  test('shows each attempt with the very bytes that were sent and what they were signed with', async () => {
    world.respond = async () => ({
      ...answer(404, world.time.now(), 12),
      responseHead: 'HTTP/1.1 404',
      responseBody: 'x',
    });
    await delivered();
    await world.time.advance(10_000);
    const list = await listDeliveries(world.database.reader);
    assert.deepEqual(
      list.map(({ attempt, outcome, status, milliseconds }) => [attempt, outcome, status, milliseconds]),
      [
        [3, 'failed', 404, 12],
        [2, 'retrying', 404, 12],
        [1, 'retrying', 404, 12],
      ],
    );
    const detail = (await showDelivery(world.database.reader, list[2]!.id))!;
    assert.equal(detail.requestBody, world.sent[0]!.body);
    assert.equal(detail.url, world.sent[0]!.url);
    assert.deepEqual([detail.responseHead, detail.responseBody], ['HTTP/1.1 404', 'x']);
    const [key] = await world.database.reader.all('select secret from reeve_signing_key where id = ?', [detail.keyId]);
    assert.equal(detail.requestHeaders['x-content-signature'], sign(detail.requestBody, String(key![0])));
  });

  test('lists in pages, of one callback or all', async () => {
    await world.subscribe(subscription({ id: 1 }), subscription({ id: 2 }));
    await world.run();
    for (let at = 0; at < 5; at += 1) await world.change(at);
    await world.time.advance(500);
    const ofTwo = await listDeliveries(world.database.reader, { callback: 2 });
    assert.equal(ofTwo.length, 5);
    const page = await listDeliveries(world.database.reader, { limit: 3 });
    const next = await listDeliveries(world.database.reader, { limit: 100, before: page[2]!.id });
    assert.deepEqual([page.length, next.length], [3, 7]);
  });

  test('a replay tells the change anew, with a new message id', async () => {
    const id = await delivered();
    await world.database.write((transaction) => replayDelivery(transaction, id, 'another'));
    await world.time.advance(50);
    assert.equal(world.sent.length, 2);
    assert.equal(world.sent[0]!.url, world.sent[1]!.url);
    assert.equal(new Set(messageIds()).size, 2);
  });

  test('a duplicate is the same message, byte for byte', async () => {
    const id = await delivered();
    await world.database.write((transaction) => duplicateDelivery(transaction, id));
    await world.time.advance(50);
    assert.equal(world.sent.length, 2);
    assert.equal(world.sent[0]!.body, world.sent[1]!.body);
  });

  test('an attempt that is dropped takes its message along, and cannot be replayed', async () => {
    const id = await delivered();
    assert.equal(await world.database.write((transaction) => dropDelivery(transaction, id)), true);
    assert.equal(await world.count('reeve_message'), 0);
    assert.equal(await world.database.write((transaction) => replayDelivery(transaction, id, 'g')), null);
    assert.equal(await world.database.write((transaction) => dropDelivery(transaction, id)), false);
  });

  test('a waiting message is listed, counted, doubled and dropped', async () => {
    await world.change(5);
    const [waiting] = await listWaiting(world.database.reader);
    assert.deepEqual([waiting!.callback, waiting!.record, waiting!.action], [1, 5, 'updated']);
    const drop = (transaction: Transaction) => dropWaiting(transaction, waiting!.id, world.time.now());
    await world.database.write((transaction) => duplicateWaiting(transaction, waiting!.id));
    assert.deepEqual(await countWaiting(world.database.reader), new Map([[1, 2]]));
    assert.equal(await world.database.write(drop), true);
    assert.equal(await world.database.write(drop), false);
    await world.run();
    await world.time.advance(50);
    assert.equal(world.sent.length, 1);
    const list = await listDeliveries(world.database.reader);
    assert.deepEqual(
      list.map(({ outcome }) => outcome),
      ['delivered', 'dropped'],
    );
    assert.equal((await showDelivery(world.database.reader, list[1]!.id))!.requestBody, '');
  });

  test('a message that is being sent cannot be dropped', async () => {
    world.respond = () => new Promise(() => {});
    const relay = world.relay();
    relay.stop = async () => {};
    relay.start();
    await world.change(5);
    await world.time.advance(50);
    const [waiting] = await listWaiting(world.database.reader);
    const drop = (transaction: Transaction) => dropWaiting(transaction, waiting!.id, world.time.now());
    assert.equal(await world.database.write(drop), false);
  });

  test('nothing is shown, replayed or dropped under an unknown id', async () => {
    assert.equal(await showDelivery(world.database.reader, 99), null);
    assert.equal(await world.database.write((transaction) => replayDelivery(transaction, 99, 'g')), null);
    assert.equal(await world.database.write((transaction) => dropWaiting(transaction, 99, 0)), false);
  });
});
