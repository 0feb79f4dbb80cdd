import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld("the mark of the owner's schedule entry", (world) => {
  it('moves with the owner of the ticket', async () => {
    const ticket = await aTicket(world(), { owner: { id: 1 } });
    const schedule = (id: number) =>
      makeRecord(world(), '/schedule/entries', { objectId: ticket, member: { id }, type: { identifier: 'S' } });
    const entries = [await schedule(1), await schedule(2)];
    const marks = async () => {
      const shownAll = entries.map((id) => shown(world(), `/schedule/entries/${id}`));
      return (await Promise.all(shownAll)).map((entry) => entry['ownerFlag']);
    };
    assert.deepEqual(await marks(), [true, false]);
    await changed(world(), `/service/tickets/${ticket}`, { owner: { id: 2 } });
    assert.deepEqual(await marks(), [false, true]);
  });
});
