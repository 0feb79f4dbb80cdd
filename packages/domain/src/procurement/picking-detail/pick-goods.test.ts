import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aPick, aStockedItem, changed, inOlderVersion, inOneWorld, onHand } from '@reeve/testkit';

inOneWorld('pieces that are picked', (world) => {
  it('are on hand no longer, until they are put back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const stock = await aStockedItem(world());
      await anAdjustment(world(), stock, 7);
      const { pick } = await aPick(world(), stock, 2);
      assert.equal(await onHand(world(), stock), 5);
      await changed(caller, pick, { pickedQuantity: 4, shippedQuantity: 4 });
      assert.equal(await onHand(world(), stock), 3);
      await changed(caller, pick, { pickedQuantity: 1, shippedQuantity: 0 });
      assert.equal(await onHand(world(), stock), 6);
    }
  });

  it('are no more than there are', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 3);
    const { pick } = await aPick(world(), stock, 2);
    const { status, text } = await world().patch(pick, [{ op: 'replace', path: 'pickedQuantity', value: 4 }]);
    assert.deepEqual([status, /There are 1 items on hand of/.test(text)], [400, true], text);
    assert.equal(await onHand(world(), stock), 1);
  });
});
