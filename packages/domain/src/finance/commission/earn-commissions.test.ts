import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, inOneWorld, makeRecord, shown } from '@reeve/testkit';

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
});
