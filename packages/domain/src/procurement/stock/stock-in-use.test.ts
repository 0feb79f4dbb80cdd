import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what stock is made of', (world) => {
  it('is not deleted while there is any: neither the item, nor its bin, nor its warehouse', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 7);
    const kept = [
      `/procurement/catalog/${stock.item}`,
      `/procurement/warehouseBins/${stock.warehouseBin.id}`,
      `/procurement/warehouses/${stock.warehouse.id}`,
    ];
    for (const caller of [world(), inOlderVersion(world())])
      for (const path of kept) {
        const reply = await caller.delete(path);
        assert.equal(reply.status, 409, `${path}: ${reply.text}`);
        assert.equal((await shown<{ id: number }>(caller, path)).id > 0, true);
      }
  });
});
