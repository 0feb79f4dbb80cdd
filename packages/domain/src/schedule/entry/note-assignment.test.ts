import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Note {
  readonly text: string;
  readonly internalFlag: boolean;
  readonly externalFlag: boolean;
}

inOneWorld('the note of an assignment', (world) => {
  const notesOf = async (ticket: number) =>
    (await shown<Note[]>(world(), `/service/tickets/${ticket}/notes?orderBy=id`)).map(
      ({ text }) => text.split(' was')[0],
    );

  it('is written once for each member who is assigned later, and is internal', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      await changed(caller, `/service/tickets/${ticket}`, { owner: { id: 2 } });
      const entry = { objectId: ticket, type: { identifier: 'S' } };
      for (const id of [1, 2, 1]) await makeRecord(caller, '/schedule/entries', { ...entry, member: { id } });
      assert.deepEqual(await notesOf(ticket), ['Service Technician', 'System Administrator']);
      const [note] = await shown<Note[]>(world(), `/service/tickets/${ticket}/notes`);
      assert.deepEqual([note?.internalFlag, note?.externalFlag], [true, false]);
    }
  });

  it('is written when an entry goes to another member, and not when it is done or moved', async () => {
    const ticket = await aTicket(world());
    const entry = { objectId: ticket, type: { identifier: 'S' }, member: { id: 1 } };
    const path = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', entry)}`;
    await changed(world(), path, { dateStart: '2025-03-04T09:00:00Z', doneFlag: true });
    assert.equal((await notesOf(ticket)).length, 1);
    await changed(world(), path, { doneFlag: false, member: { id: 2 } });
    assert.deepEqual(await notesOf(ticket), ['System Administrator', 'Service Technician']);
  });
});
