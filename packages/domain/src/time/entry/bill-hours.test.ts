import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the billed hours of a time entry', (world) => {
  it('are those that were worked, whether they are billed or not', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { hoursDeduct: 0.25 })}`;
    assert.equal((await shown(world(), path))['hoursBilled'], 0.75);
    assert.equal((await changed(world(), path, { billableOption: 'NoCharge' }))['hoursBilled'], 0.75);
    assert.equal((await changed(world(), path, { billableOption: 'Billable', hoursDeduct: 0 }))['hoursBilled'], 1);
    assert.equal((await changed(world(), path, { hoursBilled: 7 }))['hoursBilled'], 1);
  });

  it('are at least the minimum of the work type, rounded up as it says', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { hoursDeduct: 0.9 })}`;
    assert.equal((await shown(world(), path))['hoursBilled'], 0.1);
    assert.equal((await changed(world(), path, { workType: { name: 'On-Site' } }))['hoursBilled'], 1);
    const type = { name: 'Quarters', billTime: 'Billable', rateType: 'Multiplier', rate: 1, roundBillHoursTo: 0.25 };
    const workType = { id: await makeRecord(world(), '/time/workTypes', type) };
    const billed = await changed(world(), path, { workType, hoursDeduct: 0.4 });
    assert.deepEqual([billed['actualHours'], billed['hoursBilled'], billed['invoiceHours']], [0.6, 0.75, 0.75]);
  });
});
