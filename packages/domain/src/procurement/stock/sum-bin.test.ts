import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBin, anAdjustment, aStockedItem, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the quantity on hand of a bin', (world) => {
  it('is that of all items in it', async () => {
    const [one, other] = [await aStockedItem(world()), await aStockedItem(world())];
    await anAdjustment(world(), one, 4);
    await anAdjustment(world(), { ...other, warehouseBin: one.warehouseBin }, 3);
    const bin = `/procurement/warehouseBins/${one.warehouseBin.id}`;
    assert.equal((await shown(world(), bin))['quantityOnHand'], 7);
    await anAdjustment(world(), one, -4);
    assert.equal((await shown(world(), bin))['quantityOnHand'], 3);
    assert.ok((await aBin(world(), one.warehouse.id)) > 0);
  });
});
