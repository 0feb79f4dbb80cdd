import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the tasks of a ticket', (world) => {
  it('close with it, and those that were open before open again with it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller)}`;
      await makeRecord(caller, `${path}/tasks`, { notes: 'Look', closedFlag: true });
      await makeRecord(caller, `${path}/tasks`, { notes: 'Mend' });
      const closed = async () =>
        (await shown<{ closedFlag: boolean }[]>(world(), `${path}/tasks`)).map(({ closedFlag }) => closedFlag);
      await changed(caller, path, { status: { name: 'Closed' } });
      assert.deepEqual(await closed(), [true, true]);
      await changed(caller, path, { status: { name: 'New' } });
      assert.deepEqual(await closed(), [true, false]);
    }
  });
});
