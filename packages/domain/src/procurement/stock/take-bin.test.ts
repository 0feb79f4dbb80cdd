import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, aWarehouse, changed, inOneWorld, onHand, shown } from '@reeve/testkit';

inOneWorld('the bin that is picked from', (world) => {
  it('is one of the warehouse that is named', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3);
    const van = await aWarehouse(world());
    const { product } = await aPick(world(), stock, 1);
    const wrong = { pickedQuantity: 1, warehouse: van.warehouse, warehouseBin: stock.warehouseBin };
    const { status, text } = await world().post(`${product}/pickingShippingDetails`, wrong);
    const why = `Warehouse Bin ${stock.warehouseBin.id} not found for Warehouse ${van.warehouse.id}`;
    assert.deepEqual([status, text.includes(why)], [400, true], text);
    assert.equal(await onHand(world(), stock), 2);
  });

  it('is the default one of a warehouse without a bin, also when it is picked in another', async () => {
    const stock = await aStockedItem(world());
    const van = await aWarehouse(world());
    await anAdjustment(world(), stock, 3);
    await anAdjustment(world(), { ...stock, ...van }, 3);
    const bin = async (path: string) => (await shown<{ warehouseBin: { id: number } }>(world(), path)).warehouseBin.id;
    const { pick } = await aPick(world(), { ...stock, ...van }, 1, { warehouseBin: undefined });
    assert.equal(await bin(pick), van.warehouseBin.id);
    const moved = (await aPick(world(), stock, 1)).pick;
    await changed(world(), moved, { warehouse: van.warehouse });
    assert.equal(await bin(moved), van.warehouseBin.id);
    assert.equal(await onHand(world(), stock), 4);
  });
});

inOneWorld('the bin that is adjusted', (world) => {
  it('is the default one of a warehouse without a bin, and none of another', async () => {
    const stock = await aStockedItem(world());
    const van = await aWarehouse(world());
    await anAdjustment(world(), { ...stock, ...van }, 3, { warehouseBin: undefined });
    const bins = await world().get(`/procurement/warehouseBins/${van.warehouseBin.id}/inventoryOnHand`);
    assert.equal((bins.json as unknown[]).length, 1, bins.text);
    const { item, warehouseBin } = stock;
    const detail = { catalogItem: { id: item }, warehouse: van.warehouse, warehouseBin, quantityAdjusted: 1 };
    const body = {
      identifier: 'STRANGE',
      type: { identifier: 'Count' },
      closedFlag: true,
      adjustmentDetails: [detail],
    };
    const { status, text } = await world().post('/procurement/adjustments', body);
    assert.equal(status, 400, text);
    assert.match(text, /Warehouse Bin \d+ not found for Warehouse \d+/);
    assert.equal(await onHand(world(), stock), 3);
  });
});
