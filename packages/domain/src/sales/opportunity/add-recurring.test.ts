import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, anOpportunity, aSoldPhone, firstId, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an opportunity that becomes an agreement', (world) => {
  const convert = async (opportunity: number) => {
    const type = { id: await firstId(world(), '/finance/agreements/types') };
    const dates = { startDate: '2025-03-01T00:00:00Z', noEndingDateFlag: true };
    const billCycleId = (await shown<{ id: number; name: string }[]>(world(), '/finance/billingCycles')).find(
      ({ name }) => name === 'Monthly',
    )?.id;
    const body = { name: 'Care', type, ...dates, billCycleId, includeAllProductsFlag: true };
    const reply = await world().post(`/sales/opportunities/${opportunity}/convertToAgreement`, body);
    assert.equal(reply.status, 201, reply.text);
    return (reply.json as { id: number }).id;
  };

  it('starts today unless another day is named, and is found by it', async () => {
    const opportunity = await anOpportunity(world());
    const type = { id: await firstId(world(), '/finance/agreements/types') };
    const { status, json } = await world().post(`/sales/opportunities/${opportunity}/convertToAgreement`, { type });
    const { id, startDate } = json as { id: number; startDate: string };
    assert.deepEqual([status, startDate], [201, '2025-03-03T00:00:00Z']);
    const query = `conditions=startDate<=[2025-03-03T00:00:00Z] and id=${id}`;
    assert.equal((await shown<unknown[]>(world(), `/finance/agreements?${query}`)).length, 1);
  });

  it('has additions for what recurs, and bills them', async () => {
    const opportunity = { id: await anOpportunity(world()) };
    const recurs = { recurringFlag: true, recurringRevenue: 15.5, recurringCost: 4 };
    const catalogItem = { id: await aCatalogItem(world(), 'SEAT', { ...recurs, price: 0 }) };
    const from = { startDate: '2025-03-01T00:00:00Z', cycles: 12, billCycle: { name: 'Monthly' } };
    const sold = { catalogItem, opportunity, billableOption: 'Billable' };
    await aSoldPhone(world(), { ...sold, quantity: 12, quantityCancelled: 2, recurring: from });
    await aSoldPhone(world(), { ...sold, quantity: 3, cancelledFlag: true });
    await aSoldPhone(world(), { opportunity, quantity: 1, billableOption: 'Billable' });
    const agreement = await convert(opportunity.id);
    const additions = await shown<Record<string, unknown>[]>(world(), `/finance/agreements/${agreement}/additions`);
    assert.deepEqual(
      additions.map((each) =>
        ['quantity', 'unitPrice', 'unitCost', 'extPrice', 'effectiveDate', 'cancelledDate'].map((key) => each[key]),
      ),
      [[10, 15.5, 4, 155, '2025-03-03T00:00:00Z', '2026-02-28T00:00:00Z']],
      'from the day on which the agreement is billed',
    );
    const [{ opportunity: named } = {}] = additions as { opportunity?: { id: number } }[];
    assert.equal(named?.id, opportunity.id);
    const reply = await world().post(`/finance/agreements/${agreement}/invoice`, '');
    assert.equal(reply.status, 201, reply.text);
    const invoice = await shown<{ productTotal: number }>(world(), `/finance/invoices/${String(reply.json)}`);
    assert.equal(invoice.productTotal, 155);
  });
});
