import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('pieces that are shipped', (world) => {
  it('say when, until they are not', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 9);
    for (const caller of [world(), inOlderVersion(world())]) {
      const { pick } = await aPick(world(), stock, 2);
      const shipped = async (shippedQuantity: number) => {
        await changed(caller, pick, { shippedQuantity });
        return (await shown(world(), pick))['shipmentDate'];
      };
      assert.deepEqual([await shipped(1), await shipped(0)], ['2025-03-03T09:00:00Z', undefined]);
    }
  });
});
