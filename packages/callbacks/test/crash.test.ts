import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { CrashServer } from './crash-server.ts';
import { type Received, TestReceiver } from './test-receiver.ts';

async function register(server: CrashServer, receiver: TestReceiver): Promise<void> {
  const entry = { url: receiver.url(), type: 'ticket', level: 'owner', objectId: 0 };
  assert.equal((await server.call('POST', '/system/callbacks', entry)).status, 201);
}

async function makeTicket(server: CrashServer): Promise<number> {
  const { status, json } = await server.call('POST', '/service/tickets', { summary: 'Help', company: { id: 1 } });
  assert.equal(status, 201, JSON.stringify(json));
  return (json as { id: number }).id;
}

/** How often each ticket was told, by the GUIDs that it was told with. */
function messageIds(messages: readonly Received[]): Map<number, string[]> {
  const sent = new Map<number, string[]>();
  for (const { body } of messages) sent.set(body.ID, [...(sent.get(body.ID) ?? []), body.MessageId]);
  return sent;
}

/** Every ticket was told, none more than twice, and then with the same `MessageId`, by which the receiver knows. */
function assertNothingLost(tickets: readonly number[], messages: readonly Received[]): void {
  const sent = messageIds(messages);
  for (const ticket of tickets) {
    const ids = sent.get(ticket) ?? [];
    assert.ok(ids.length === 1 || ids.length === 2, `ticket ${ticket} was told ${ids.length} times`);
    assert.equal(new Set(ids).size, 1);
  }
}

/** Resolves when every ticket was told. */
async function allTold(receiver: TestReceiver, tickets: readonly number[]): Promise<void> {
  for (const ticket of tickets) await receiver.take(1, ({ body }) => body.ID === ticket);
}

onEachEngine('a server that is killed', (engine) => {
  test('between commit and delivery and during a delivery loses nothing and repeats only what was on its way', async () => {
    await using server = await CrashServer.prepare(engine);
    await using receiver = await TestReceiver.open();
    await server.start();
    await register(server, receiver);
    receiver.respond = () => null;
    const tickets: number[] = [];
    for (let count = 0; count < 5; count += 1) tickets.push(await makeTicket(server));
    const [sent] = await receiver.take(1);
    assert.equal(receiver.messages.length, 1, 'a receiver that has not answered yet gets one at a time');
    await server.kill();
    await server.expireLeases();
    receiver.respond = () => 200;
    await server.start();
    await allTold(receiver, tickets);
    const repeated = () => messageIds(receiver.messages).get(sent?.body.ID ?? 0) ?? [];
    while (repeated().length < 2) await receiver.take(receiver.messages.length + 1);
    assert.equal(new Set(repeated()).size, 1);
    assert.equal(receiver.messages.length, 6);
    while (((await server.control('/waiting')) as unknown[]).length > 0);
    assert.equal(receiver.messages.length, 6, 'and nothing was sent again');
  });

  test('after the answer and before it is written down repeats at most that message', async () => {
    await using server = await CrashServer.prepare(engine);
    await using receiver = await TestReceiver.open();
    await server.start();
    await register(server, receiver);
    const tickets = [await makeTicket(server)];
    await receiver.take(1);
    await server.kill();
    await server.expireLeases();
    await server.start();
    tickets.push(await makeTicket(server));
    await allTold(receiver, tickets);
    assertNothingLost(tickets, receiver.messages);
  });

  test('again and again in the midst of work tells every change that it answered', async () => {
    await using server = await CrashServer.prepare(engine);
    await using receiver = await TestReceiver.open();
    await server.start();
    await register(server, receiver);
    const tickets: number[] = [];
    for (let round = 1; round <= 3; round += 1) {
      const until = tickets.length + 10 * round;
      const enough = Promise.withResolvers<void>();
      const work = async () => {
        for (;;) if (tickets.push(await makeTicket(server)) >= until) enough.resolve();
      };
      const workers = [work(), work(), work()].map((worker) => worker.catch(() => {}));
      await enough.promise;
      await server.kill();
      await Promise.all(workers);
      await server.expireLeases();
      await server.start();
    }
    await allTold(receiver, tickets);
    assertNothingLost(tickets, receiver.messages);
  });
});
