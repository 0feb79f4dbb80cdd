import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the total of a purchase order', (world) => {
  it('has tax and freight', async () => {
    const path = await aPurchaseOrder(world(), { freightCost: 12.25, freightTaxTotal: 1, salesTax: 0.5 });
    const total = async () => (await shown(world(), path))['total'];
    assert.equal(await total(), 13.75);
    await anOrderLine(world(), path);
    assert.equal(await total(), 563.75);
    assert.equal((await changed(world(), path, { freightCost: 0 }))['total'], 551.5);
    const found = await shown<unknown[]>(world(), '/procurement/purchaseorders?conditions=total=551.5');
    assert.equal(found.length, 1);
  });
});
