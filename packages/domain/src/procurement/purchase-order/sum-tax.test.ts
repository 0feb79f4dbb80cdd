import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the sales tax of a purchase order', (world) => {
  it('has what its lines say and what the vendor asks for the whole', async () => {
    const path = await aPurchaseOrder(world(), { salesTax: 4 });
    const line = await anOrderLine(world(), path, { tax: 2.5 });
    const salesTax = async () => (await shown(world(), path))['salesTax'];
    assert.equal(await salesTax(), 6.5);
    await changed(world(), line, { tax: 1 });
    assert.equal(await salesTax(), 5);
    await changed(world(), line, { canceledFlag: true });
    assert.equal(await salesTax(), 4);
  });
});
