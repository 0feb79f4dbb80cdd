import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, idOf, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the credits of an invoice', (world) => {
  it('are the payments that name a credit', async () => {
    const invoice = await anInvoice(world());
    await aBilledProduct(world(), invoice);
    const memo = await anInvoice(world(), { type: 'CreditMemo' });
    await aBilledProduct(world(), memo, { quantity: -2 });
    await changed(world(), memo, { status: { name: 'Closed' } });
    const credit = { id: idOf(memo) };
    await makeRecord(world(), `${invoice}/payments`, { amount: 30, credit });
    await makeRecord(world(), `${invoice}/payments`, { amount: 20 });
    const { credits, payments, balance } = await shown(world(), invoice);
    assert.deepEqual([credits, payments, balance], [30, 20, 50]);
  });
});
