import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the number of an order on its lines', (world) => {
  it('is the new one when it changes', async () => {
    const path = await aPurchaseOrder(world());
    const line = await anOrderLine(world(), path);
    await changed(world(), path, { poNumber: 'PO-77' });
    assert.equal((await shown(world(), line))['purchaseOrderNumber'], 'PO-77');
  });
});
