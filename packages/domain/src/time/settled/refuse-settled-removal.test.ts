import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, aTimeEntry, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('time that was handed in', (world) => {
  it('is not deleted until it is rejected', async () => {
    const entry = await aTimeEntry(world(), await aTicket(world()), { member: { id: await aMember(world(), 'Ann') } });
    const path = `/time/entries/${entry}`;
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), path);
    await world().post(`/time/sheets/${timeSheet.id}/submit`, {});
    for (const caller of [world(), inOlderVersion(world())]) {
      const refused = await caller.delete(path);
      const message = `Time entry ${entry} is PendingApproval and cannot be deleted.`;
      assert.deepEqual([refused.status, refused.json], [400, { code: 'TimeEntryApi', message }]);
    }
    await world().post(`/time/sheets/${timeSheet.id}/reject`, {});
    assert.equal((await world().delete(path)).status, 204);
  });
});
