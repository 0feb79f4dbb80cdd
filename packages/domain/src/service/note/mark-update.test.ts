import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aTicket,
  aTimeEntry,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the mark of a ticket that the customer has updated', (world) => {
  it('comes with a note of a contact, and goes with an answer that the customer sees', async () => {
    const contact = { id: await aContact(world()) };
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const path = `/service/tickets/${ticket}`;
      const markAfter = async (note: object) => {
        await makeRecord(caller, `${path}/notes`, { text: 'Hello', ...note });
        return (await shown(world(), path))['customerUpdatedFlag'];
      };
      assert.equal(await markAfter({ detailDescriptionFlag: true, contact }), true);
      assert.equal(await markAfter({ internalAnalysisFlag: true }), true);
      assert.equal(await markAfter({ detailDescriptionFlag: true }), false);
      assert.equal(await markAfter({ detailDescriptionFlag: true, customerUpdatedFlag: true }), true);
      await aTimeEntry(caller, ticket, { notes: 'Done', addToResolutionFlag: true });
      assert.equal((await shown(world(), path))['customerUpdatedFlag'], false);
    }
  });
});
