import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the schedule entries of a ticket that closes', (world) => {
  it('are done with it, and stay done when it opens again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const entry = { objectId: ticket, type: { identifier: 'S' } };
      const done = await makeRecord(caller, '/schedule/entries', { ...entry, member: { id: 1 }, doneFlag: true });
      const open = await makeRecord(caller, '/schedule/entries', { ...entry, member: { id: 2 } });
      const read = async () => {
        const both = await Promise.all([done, open].map((id) => shown(world(), `/schedule/entries/${id}`)));
        return both.map(({ doneFlag, closeDate }) => [doneFlag, closeDate !== undefined]);
      };
      for (const name of ['Closed', 'Re-Opened']) {
        await changed(caller, `/service/tickets/${ticket}`, { status: { name } });
        assert.deepEqual(await read(), [
          [true, true],
          [true, true],
        ]);
      }
    }
  });
});
