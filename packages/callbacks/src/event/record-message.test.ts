import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { CallbackWorld, subscription } from '../../test/callback-world.ts';
import { outboxTopic, wakePayload } from '../outbox/enqueue.ts';
import type { ChangedRecord } from './changed-record.ts';
import { recordMessages } from './record-message.ts';

let world: CallbackWorld;

function aWorldForEach(): void {
  beforeEach(async () => {
    world = await CallbackWorld.open();
  });
  afterEach(() => world.close());
}

const ticket = { id: 5, board: { id: 1 } };
const load = async (collection: string, id: number) =>
  collection === '/service/tickets' && id === 5 ? ticket : { id, company: { id: 1 } };
const added = (collection: string, after: Record<string, unknown>, parentId?: number): ChangedRecord => {
  return { collection, action: 'added', id: Number(after['id'] ?? 1), before: null, after, parentId };
};

/** What is in the outbox: callback, type, action, record. */
async function outbox(): Promise<unknown[][]> {
  const rows = await world.database.reader.all(
    `select o.callback, m.type, m.action, o.record from reeve_outbox o join reeve_message m on m.id = o.message
      order by o.id`,
  );
  return rows.map((row) => [...row]);
}

describe('recording messages', () => {
  aWorldForEach();
  test('a change makes one row a subscriber and one body for all', async () => {
    await world.subscribe(...[1, 2, 3].map((id) => subscription({ id })));
    assert.equal(await world.change(5), 3);
    assert.equal(await world.count('reeve_outbox'), 3);
    assert.equal(await world.count('reeve_message'), 1);
  });

  test('a change that is rolled back is not told', async () => {
    const { index } = await world.cache.current();
    const change = added('/service/tickets', ticket);
    await assert.rejects(
      world.database.write(async (transaction) => {
        await recordMessages(transaction, index, [change], world.context());
        throw new Error('no');
      }),
      /no/,
    );
    assert.deepEqual([await world.count('reeve_outbox'), await world.count('reeve_message')], [0, 0]);
  });

  test('without a subscriber nothing is read, built or written', async () => {
    await world.subscribe(subscription({ type: 'member' }));
    const asked = () => assert.fail('asked');
    const told = await world.changes([added('/service/tickets/{parentid}/notes', { ticketId: 5 })], {
      load: asked,
      entity: asked,
      newGuid: asked,
    });
    assert.equal(told, 0);
  });

  test('relays hear which callbacks have messages, and only after the commit', async () => {
    const heard: string[] = [];
    world.database.listen(outboxTopic, (payload) => heard.push(payload));
    await world.subscribe(subscription({ id: 4 }), subscription({ id: 9 }));
    await world.change(5);
    assert.deepEqual(heard, ['4,9']);
  });

  test('a ticket that leaves a board is told to that board and to the new one', async () => {
    await world.subscribe(
      subscription({ id: 1, level: 'board', objectId: 1 }),
      subscription({ id: 2, level: 'board', objectId: 2 }),
      subscription({ id: 3, level: 'board', objectId: 3 }),
    );
    const after = { ...ticket, board: { id: 2 } };
    await world.changes([{ collection: '/service/tickets', action: 'updated', id: 5, before: ticket, after }]);
    assert.deepEqual(await outbox(), [
      [1, 'ticket', 'updated', 5],
      [2, 'ticket', 'updated', 5],
    ]);
  });

  for (const [what, collection, child] of [
    ['note', '/service/tickets/{parentid}/notes', { ticketId: 5 }],
    ['task', '/project/tickets/{parentid}/tasks', { ticketId: 5 }],
    ['time entry', '/time/entries', { chargeToType: 'ServiceTicket', chargeToId: 5 }],
    ['time entry of a project', '/time/entries', { chargeToType: 'ProjectTicket', chargeToId: 5 }],
  ] as const) {
    test(`a ${what} on a ticket is an update of the ticket`, async () => {
      await world.subscribe(subscription({ level: 'board', objectId: 1 }));
      await world.changes([added(collection, child)], { load });
      assert.deepEqual(await outbox(), [[1, 'ticket', 'updated', 5]]);
    });
  }

  test('a time entry that is charged elsewhere is no update of a ticket', async () => {
    await world.changes([added('/time/entries', { chargeToType: 'ChargeCode', chargeToId: 5 })], { load });
    assert.deepEqual(await outbox(), []);
  });

  test('a configuration on a ticket is an update of the ticket in its path', async () => {
    await world.changes([added('/service/tickets/{parentid}/configurations', { id: 77 }, 5)], { load });
    assert.deepEqual(await outbox(), [[1, 'ticket', 'updated', 5]]);
  });

  test('a child that moves is told to both parents', async () => {
    const before = { id: 1, contactId: 3 };
    const after = { id: 1, contactId: 4 };
    await world.subscribe(subscription({ type: 'contact' }));
    const collection = '/company/contacts/{parentid}/communications';
    await world.changes([{ collection, action: 'updated', id: 1, before, after }], { load });
    assert.deepEqual(await outbox(), [
      [1, 'contact', 'updated', 3],
      [1, 'contact', 'updated', 4],
    ]);
  });

  test('a ticket added with a note is told once, as added', async () => {
    const note = added('/service/tickets/{parentid}/notes', { ticketId: 5 });
    await world.changes([added('/service/tickets', ticket), note], { load });
    assert.deepEqual(await outbox(), [[1, 'ticket', 'added', 5]]);
  });

  test('a record that is changed and then deleted in one transaction is told as deleted, matched on what it was', async () => {
    await world.subscribe(subscription({ level: 'board', objectId: 1 }));
    const moved = { ...ticket, board: { id: 2 } };
    const collection = '/service/tickets';
    await world.changes([
      { collection, action: 'updated', id: 5, before: ticket, after: moved },
      { collection, action: 'deleted', id: 5, before: moved, after: null },
    ]);
    assert.deepEqual(await outbox(), [[1, 'ticket', 'deleted', 5]]);
    assert.deepEqual(
      (await world.database.reader.all('select entity from reeve_message')).map((row) => row[0]),
      [null],
    );
  });

  test('a record that is added and deleted in one transaction is not told', async () => {
    const collection = '/service/tickets';
    const gone: ChangedRecord = { collection, action: 'deleted', id: 5, before: ticket, after: null };
    await world.changes([added(collection, ticket), gone]);
    assert.deepEqual(await outbox(), []);
  });

  test('a change that asks for silence is not told', async () => {
    await world.changes([{ ...added('/service/tickets', ticket), silent: true }]);
    assert.deepEqual(await outbox(), []);
  });

  test('five hundred subscribers of one change are all written', async () => {
    await world.subscribe(...Array.from({ length: 500 }, (_, at) => subscription({ id: at + 1 })));
    assert.equal(await world.change(5), 500);
    assert.equal(await world.count('reeve_outbox'), 500);
  });

  test('an announcement that would be too long says nothing, which stands for any callback', () => {
    assert.equal(wakePayload([3, 3, 5]), '3,5');
    assert.equal(wakePayload(Array.from({ length: 5000 }, (_, at) => at)), '');
  });
});
