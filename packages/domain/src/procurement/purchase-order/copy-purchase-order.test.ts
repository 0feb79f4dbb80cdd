import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, aStockedItem, inOneWorld, onHand, shown } from '@reeve/testkit';

inOneWorld('a copy of a purchase order', (world) => {
  it('is open, and nothing of it was received', async () => {
    const stock = await aStockedItem(world());
    const path = await aPurchaseOrder(world(), { salesTax: 4 });
    await anOrderLine(world(), path, { product: { id: stock.item }, receivedQuantity: 5, tax: 2 });
    assert.equal((await shown(world(), path))['closedFlag'], true);
    const reply = await world().post(`${path}/copy`, {});
    assert.equal(reply.status, 200, reply.text);
    const copy = `/procurement/purchaseorders/${(reply.json as { id: number }).id}`;
    const { closedFlag, status, subTotal, total, closedBy, poNumber } = await shown(world(), copy);
    assert.match(String(poNumber), /^\d+$/, 'it has the next number');
    assert.deepEqual([closedFlag, (status as { name: string }).name, closedBy], [false, 'New', undefined]);
    assert.deepEqual([subTotal, total], [550, 552]);
    const [line] = await shown<Record<string, unknown>[]>(world(), `${copy}/lineitems`);
    assert.deepEqual([line?.['receivedQuantity'], line?.['closedFlag'], line?.['dateReceived']], [0, false, undefined]);
    assert.equal(await onHand(world(), stock), 5);
  });
});
