import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, aTaxCode, aTaxedInvoice, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('the tax of an invoice', (world) => {
  it('is there only where the invoice is taxable, by the code that it names', async () => {
    const invoice = await aTaxedInvoice(world(), 'Code');
    await aBilledProduct(world(), invoice);
    assert.equal((await changed(world(), invoice, { taxableFlag: false }))['salesTax'], 0);
    assert.equal((await changed(world(), invoice, { taxableFlag: true }))['salesTax'], 5.75);
    const tenth = { levelTwoRate: 0.1, levelTwoRateType: 'Percent', levelTwoProductsFlag: true };
    const code = { id: await aTaxCode(world(), { identifier: 'TENTH', ...tenth }) };
    assert.equal((await changed(world(), invoice, { taxCode: code }))['salesTax'], 10);
  });

  it('is on its adjustment too, as on services', async () => {
    const invoice = await aTaxedInvoice(world(), 'Adjusted');
    assert.equal((await changed(world(), invoice, { serviceAdjustmentAmount: 200 }))['salesTax'], 11.5);
    assert.equal((await changed(world(), invoice, { serviceAdjustmentAmount: -200 }))['salesTax'], -11.5);
  });
});
