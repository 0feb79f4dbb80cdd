import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the billed hours of a time entry', (world) => {
  it('are those that were worked where it is billable, and else none', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { hoursDeduct: 0.25 })}`;
    assert.equal((await shown(world(), path))['hoursBilled'], 0.75);
    assert.equal((await changed(world(), path, { billableOption: 'NoCharge' }))['hoursBilled'], 0);
    assert.equal((await changed(world(), path, { billableOption: 'Billable', hoursDeduct: 0 }))['hoursBilled'], 1);
    assert.equal((await changed(world(), path, { hoursBilled: 7 }))['hoursBilled'], 1);
  });
});
