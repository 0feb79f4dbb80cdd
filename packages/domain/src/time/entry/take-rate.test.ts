import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the hourly rate of a time entry', (world) => {
  it("is its work role's, also of another one, unless it is changed by hand", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { workRole: { name: 'Consultant' } };
      const path = `/time/entries/${await aTimeEntry(caller, await aTicket(world()), sent)}`;
      assert.equal((await shown(world(), path))['hourlyRate'], 195);
      assert.equal((await changed(caller, path, { hourlyRate: 100 }))['hourlyRate'], 100);
      assert.equal((await changed(caller, path, { notes: 'Done' }))['hourlyRate'], 100);
      assert.equal((await changed(caller, path, { workRole: { name: 'Engineer' } }))['hourlyRate'], 150);
    }
  });
});
