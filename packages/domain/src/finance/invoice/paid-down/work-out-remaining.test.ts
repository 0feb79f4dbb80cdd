import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, aCompany, anInvoice, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('what an invoice leaves of down payments', (world) => {
  it('is shown on it, and is nothing where nothing was paid down', async () => {
    const company = { id: await aCompany(world(), 'Leaves Some') };
    const left = async (path: string) => (await shown(world(), path))['remainingDownpayment'];
    assert.equal(await left(await anInvoice(world(), { company })), 0);
    await aBilledProduct(world(), await anInvoice(world(), { company, type: 'DownPayment' }), { taxableFlag: false });
    const invoice = await anInvoice(world(), { company });
    await aBilledProduct(world(), invoice, { quantity: 1, price: 30, taxableFlag: false });
    assert.equal(await left(invoice), 70);
  });
});
