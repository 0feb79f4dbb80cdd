import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aDeskPhone, anAgreement, changed, inOneWorld, makeRecord, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('the additions of an agreement that is billed otherwise', (world) => {
  it('show what they come to in the new periods', async () => {
    const billing = { prorateFlag: true, billingCycle: { name: 'Monthly' }, invoicingCycle: 'CalendarYear' };
    const agreement = `/finance/agreements/${await anAgreement(world(), billing)}`;
    const product = { id: await aDeskPhone(world()) };
    const effectiveDate = '2025-03-22T00:00:00Z';
    const sent = { product, unitPrice: 90, billCustomer: 'Billable', effectiveDate };
    const path = `${agreement}/additions/${await makeRecord(world(), `${agreement}/additions`, sent)}`;
    const price = async () => (await shown(world(), path))['proratePrice'];
    assert.equal(await price(), 29.03);
    await changed(world(), agreement, { billingCycle: { name: 'Quarterly' } });
    assert.equal(await price(), 10);
    await changed(world(), agreement, { invoicingCycle: 'ContractYear', startDate: '2025-03-22T00:00:00Z' });
    assert.equal(await price(), 0);
  });
});
