import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAdjustment,
  anInvoice,
  aSalesOrder,
  aStockedItem,
  changed,
  type Fields,
  firstId,
  idOf,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

inOneWorld('an invoice for a sales order', (world) => {
  const order = async (fields: Fields) => {
    const salesOrder = { id: idOf(await aSalesOrder(world(), fields)) };
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 2);
    const { item, warehouse, warehouseBin } = stock;
    const body = { catalogItem: { id: item }, quantity: 2, price: 50, billableOption: 'Billable', salesOrder };
    const product = `/procurement/products/${await makeRecord(world(), '/procurement/products', body)}`;
    return { path: `/sales/orders/${salesOrder.id}`, product, place: { warehouse, warehouseBin } };
  };
  const billed = async (path: string) => {
    const invoice = await anInvoice(world(), { applyToType: 'SalesOrder', applyToId: idOf(path) });
    return (await shown(world(), invoice))['productTotal'];
  };

  it('takes its goods, and waits for the end of an order that is billed when it is closed', async () => {
    assert.equal(await billed((await order({})).path), 100);
    const { path } = await order({ billClosedFlag: true });
    assert.equal(await billed(path), 0);
    const closed = await firstId(world(), '/sales/orders/statuses?conditions=closedFlag=true');
    await changed(world(), path, { status: { id: closed } });
    assert.equal(await billed(path), 100);
  });

  it('waits for goods of an order that is billed when they are shipped', async () => {
    const { path, product, place } = await order({ billShippedFlag: true });
    assert.equal(await billed(path), 0);
    const pieces = { ...place, quantity: 1, pickedQuantity: 1, shippedQuantity: 1 };
    const send = async () => {
      const reply = await world().post(`${product}/pickingShippingDetails`, pieces);
      assert.ok(reply.status < 300, reply.text);
    };
    await send();
    assert.equal(await billed(path), 0);
    await send();
    assert.equal(await billed(path), 100);
  });
});
