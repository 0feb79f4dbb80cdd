import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anAgreement, anInvoice, aTaxedInvoice, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the total of an invoice', (world) => {
  it('has tax, less what was paid down', async () => {
    const invoice = await aTaxedInvoice(world(), 'Total');
    await aBilledProduct(world(), invoice);
    assert.equal((await shown(world(), invoice))['total'], 105.75);
    const { company } = await shown(world(), invoice);
    const paid = await anInvoice(world(), { company, type: 'DownPayment' });
    await aBilledProduct(world(), paid, { quantity: 1, taxableFlag: false });
    const taken = { overrideDownPaymentAmountFlag: true, downpaymentApplied: 10 };
    assert.equal((await changed(world(), invoice, taken))['total'], 95.75);
  });

  it('of an agreement has tax as the agreement is taxable', async () => {
    const { company, taxCode } = await shown(world(), await aTaxedInvoice(world(), 'Care'));
    const billing = { billAmount: 100, billStartDate: '2025-01-01T00:00:00Z', taxCode };
    const totals: unknown[] = [];
    for (const taxable of [true, false]) {
      const agreement = await anAgreement(world(), { company, ...billing, taxable });
      const { json, text, status } = await world().post(`/finance/agreements/${agreement}/invoice`, '');
      assert.equal(status, 201, text);
      totals.push((await shown(world(), `/finance/invoices/${String(json)}`))['total']);
    }
    assert.deepEqual(totals, [105.75, 100]);
  });
});
