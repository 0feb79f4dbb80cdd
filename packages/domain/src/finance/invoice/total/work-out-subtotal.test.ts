import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anAgreement, anInvoice, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the subtotal of an invoice', (world) => {
  it('is what is on it and its adjustment', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    assert.equal((await changed(world(), invoice, { serviceAdjustmentAmount: -20.5 }))['subtotal'], 79.5);
    const agreement = await anAgreement(world(), { billAmount: 100, billStartDate: '2025-01-01T00:00:00Z' });
    const made = await world().post(`/finance/agreements/${agreement}/invoice`, '');
    assert.equal((await shown(world(), `/finance/invoices/${String(made.json)}`))['subtotal'], 100);
  });

  it('cannot be sent', async () => {
    const sent = await changed(world(), await anInvoice(world()), { subtotal: 400, total: 500, balance: 7 });
    assert.deepEqual(
      ['subtotal', 'total', 'balance'].map((key) => sent[key]),
      [0, 0, 0],
    );
  });
});
