import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the schedule entries of a ticket that closes', (world) => {
  it('are done with it, and those that were open before are open again with it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const entry = { objectId: ticket, type: { identifier: 'S' } };
      const done = await makeRecord(caller, '/schedule/entries', { ...entry, member: { id: 1 }, doneFlag: true });
      const open = await makeRecord(caller, '/schedule/entries', { ...entry, member: { id: 2 } });
      const read = async () => {
        const both = await Promise.all([done, open].map((id) => shown(world(), `/schedule/entries/${id}`)));
        return both.map(({ doneFlag, closeDate }) => [doneFlag, closeDate !== undefined]);
      };
      await changed(caller, `/service/tickets/${ticket}`, { status: { name: 'Closed' } });
      assert.deepEqual(await read(), [
        [true, true],
        [true, true],
      ]);
      await changed(caller, `/service/tickets/${ticket}`, { status: { name: 'Re-Opened' } });
      assert.deepEqual(await read(), [
        [true, true],
        [false, false],
      ]);
    }
  });
});
