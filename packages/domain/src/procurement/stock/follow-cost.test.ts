import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, changed, firstId, inOneWorld, onHand, shown } from '@reeve/testkit';

inOneWorld('what stock costs', (world) => {
  const method = async (costingMethod: string) => {
    const settings = `/procurement/settings/${await firstId(world(), '/procurement/settings')}`;
    await changed(world(), settings, { costingMethod });
  };
  const inTwoLots = async () => {
    const stock = await aStockedItem(world(), { autoUpdateUnitCostFlag: true });
    await anAdjustment(world(), stock, 10, { unitCost: 5 });
    await anAdjustment(world(), stock, 10, { unitCost: 8 });
    return stock;
  };
  const costOf = async (path: string) => (await shown(world(), path))['cost'];

  for (const [name, next, picked, then] of [
    ['FIFO', 5, 5.5, 8],
    ['LIFO', 8, 7.5, 5],
    ['AverageCosting', 6.5, 6.5, 6.5],
  ] as const)
    it(`follows the settings: ${name}`, async () => {
      await method(name);
      const stock = await inTwoLots();
      const item = `/procurement/catalog/${stock.item}`;
      assert.equal(await costOf(item), next);
      const { product, pick } = await aPick(world(), stock, 12);
      assert.deepEqual([await costOf(product), await costOf(item)], [picked, then]);
      assert.equal((await world().delete(pick)).status, 204);
      assert.deepEqual([await costOf(product), await costOf(item), await onHand(world(), stock)], [next, next, 20]);
    });

  it('leaves the cost of items alone that are not to follow', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 10, { unitCost: 5 });
    assert.equal(await costOf(`/procurement/catalog/${stock.item}`), 7);
  });
});
