import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aBilledProduct,
  aDeskPhone,
  anAgreement,
  anInvoice,
  changed,
  inOneWorld,
  makeRecord,
  shown,
} from '@reeve/testkit';

type Row = Record<'percent' | 'amount' | 'netAmount' | 'splitPercent', number> & { id: number; member: { id: number } };

inOneWorld('a closed invoice', (world) => {
  const earned = async (invoice: string) =>
    (await shown<Row[]>(world(), `${invoice}/commissions`)).map(({ member, percent, amount }) => [
      member.id,
      percent,
      amount,
    ]);

  it('pays the commissions of the rules that fit it, and none once it is open', async () => {
    const rule = { member: { id: 1 }, commissionPercent: 10, dateStart: '2025-01-01T00:00:00Z' };
    await makeRecord(world(), '/sales/commissions', { ...rule, productsFlag: true, commissionBasis: 'GrossProfit' });
    await makeRecord(world(), '/sales/commissions', { ...rule, servicesFlag: true });
    await makeRecord(world(), '/sales/commissions', { ...rule, billingMethod: 'Progress' });
    await makeRecord(world(), '/sales/commissions', { ...rule, dateEnd: '2025-02-01T00:00:00Z' });
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice, { cost: 20 });
    assert.deepEqual(await earned(invoice), []);
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const rows = await earned(invoice);
    assert.deepEqual(rows[0], [1, 10, 6], 'two pieces at 50 that cost 20');
    await changed(world(), invoice, { status: { name: 'New' } });
    assert.deepEqual(await earned(invoice), []);
  });

  it("counts an agreement's additions as the agreement", async () => {
    const rule = { commissionPercent: 10, dateStart: '2025-01-01T00:00:00Z' };
    const agreement = await anAgreement(world(), { billAmount: 100, billStartDate: '2025-03-01T00:00:00Z' });
    const of = { ...rule, agreement: { id: agreement } };
    await makeRecord(world(), '/sales/commissions', { ...of, member: { id: 2 }, agreementsFlag: true });
    await makeRecord(world(), '/sales/commissions', { ...of, member: { id: 3 }, productsFlag: true });
    const addition = { product: { id: await aDeskPhone(world()) }, billCustomer: 'Billable', unitPrice: 50 };
    await makeRecord(world(), `/finance/agreements/${agreement}/additions`, addition);
    const made = await world().post(`/finance/agreements/${agreement}/invoice`, '');
    const invoice = `/finance/invoices/${String(made.json)}`;
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const paid = (await earned(invoice)).filter(([member]) => member === 2 || member === 3);
    assert.deepEqual(paid, [[2, 10, 15]]);
  });
});
