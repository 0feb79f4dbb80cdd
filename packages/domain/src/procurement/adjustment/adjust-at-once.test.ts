import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, inOlderVersion, inOneWorld, onHand, type World } from '@reeve/testkit';

inOneWorld('an adjustment that is closed from the start', (world) => {
  it('moves the pieces of the details in its body', async () => {
    for (const caller of [world(), inOlderVersion(world())] as World[]) {
      const stock = await aStockedItem(world());
      await anAdjustment(caller, stock, 7);
      assert.equal(await onHand(world(), stock), 7);
    }
  });
});
