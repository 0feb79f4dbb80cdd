import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, aWarehouse, inOneWorld, onHand } from '@reeve/testkit';

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
