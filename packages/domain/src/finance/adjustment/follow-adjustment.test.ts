import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCoveredTicket, aTimeEntry, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an adjustment of an agreement that expires at zero', (world) => {
  it('puts it in force again, and ends it with what it takes', async () => {
    const hours = { applicationUnits: 'Hours', applicationUnlimitedFlag: false, expireWhenZero: true };
    const { ticket, agreement } = await aCoveredTicket(world(), 'Adjusted', { ...hours, applicationLimit: 2 });
    const path = `/finance/agreements/${agreement.id}`;
    const status = async () => (await shown(world(), path))['agreementStatus'];
    await aTimeEntry(world(), ticket, { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T12:00:00Z' });
    assert.equal(await status(), 'Expired');
    const id = await makeRecord(world(), `${path}/adjustments`, { amount: 2, description: 'More' });
    assert.equal(await status(), 'Active');
    await changed(world(), `${path}/adjustments/${id}`, { amount: 0 });
    assert.equal(await status(), 'Expired');
  });
});
