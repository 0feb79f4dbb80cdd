import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the number of a picking', (world) => {
  it('is the next one of its product, by which all are asked for, and stays when it is put back', async () => {
    const { warehouse, warehouseBin, item } = await aStockedItem(world());
    await anAdjustment(world(), { warehouse, warehouseBin, item }, 9);
    const { product, pick } = await aPick(world(), { warehouse, warehouseBin, item }, 1);
    const list = `${product}/pickingShippingDetails`;
    const numbers = async () => {
      const found = await shown<{ lineNumber: number }[]>(world(), `${list}?conditions=lineNumber != 0&orderBy=id`);
      return found.map(({ lineNumber }) => lineNumber);
    };
    for (const caller of [world(), inOlderVersion(world())])
      assert.equal(
        (await caller.post(list, { pickedQuantity: 1, warehouse, warehouseBin, lineNumber: 0 })).status,
        200,
      );
    const { lineNumber, ...rest } = await shown(world(), pick);
    assert.equal(lineNumber, 1);
    assert.equal((await world().put(pick, rest)).status, 200);
    assert.deepEqual(await numbers(), [1, 2, 3]);
  });
});
