import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('time that was handed in', (world) => {
  it("is not changed, and is its member's again once it is rejected", async () => {
    const entry = await aTimeEntry(world(), await aTicket(world()), { member: { id: await aMember(world(), 'Ann') } });
    const path = `/time/entries/${entry}`;
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), path);
    await world().post(`/time/sheets/${timeSheet.id}/submit`, {});
    for (const caller of [world(), inOlderVersion(world())]) {
      const patched = await caller.patch(path, [{ op: 'replace', path: 'notes', value: 'More' }]);
      const said = `Time entry ${entry} is PendingApproval and cannot be changed.`;
      assert.deepEqual([patched.status, patched.json], [400, { code: 'TimeEntryApi', message: said }]);
    }
    await world().post(`/time/sheets/${timeSheet.id}/reject`, {});
    assert.equal((await changed(world(), path, { notes: 'More', status: 'Billed' }))['status'], 'Rejected');
  });
});
