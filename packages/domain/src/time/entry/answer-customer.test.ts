import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('notes of time on a ticket that the customer has updated', (world) => {
  it('take the mark off when the customer comes to see them, and not before or later', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = `/service/tickets/${await aTicket(caller)}`;
      const isMarked = async () => (await shown(world(), ticket))['customerUpdatedFlag'];
      const mark = () => changed(world(), ticket, { customerUpdatedFlag: true });
      await mark();
      const id = Number(ticket.split('/').at(-1));
      const entry = `/time/entries/${await aTimeEntry(caller, id, { notes: 'Done', addToInternalAnalysisFlag: true })}`;
      await aTimeEntry(caller, id, { addToResolutionFlag: true });
      assert.equal(await isMarked(), true);
      await changed(caller, entry, { addToResolutionFlag: true });
      assert.equal(await isMarked(), false);
      await mark();
      await changed(caller, entry, { notes: 'Done at last' });
      assert.equal(await isMarked(), true);
    }
  });
});
