import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, aTaxCode, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the tax of an ordered line', (world) => {
  it('follows the tax code of its order, and is what was sent where there is none', async () => {
    const rate = { levelOneRate: 0.0575, levelOneRateType: 'Percent', levelOneProductsFlag: true };
    const taxCode = { id: await aTaxCode(world(), { identifier: 'OHIO', ...rate }) };
    const taxed = await anOrderLine(world(), await aPurchaseOrder(world(), { taxCode, taxPoFlag: true }), { tax: 1 });
    assert.equal((await shown(world(), taxed))['tax'], 31.63);
    assert.equal((await changed(world(), taxed, { quantity: 1, tax: 9 }))['tax'], 6.33);
    const free = await anOrderLine(world(), await aPurchaseOrder(world(), { taxCode }), { tax: 1 });
    assert.equal((await shown(world(), free))['tax'], 1);
  });
});
