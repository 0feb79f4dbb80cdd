import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a line of an order', (world) => {
  it('shows its number', async () => {
    const order = await aPurchaseOrder(world(), { poNumber: 'PO-42' });
    const line = await anOrderLine(world(), order, { purchaseOrderNumber: 'x' });
    assert.equal((await shown(world(), line))['purchaseOrderNumber'], 'PO-42');
    assert.equal((await changed(world(), line, { purchaseOrderNumber: 'x' }))['purchaseOrderNumber'], 'PO-42');
  });
});
