import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the extended cost of an ordered line', (world) => {
  it('follows pieces and cost, and no body', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anOrderLine(world(), await aPurchaseOrder(world()), { extCost: 3 });
      assert.equal((await shown(world(), path))['extCost'], 550);
      await changed(caller, path, { quantity: 1.5, unitCost: 0.33 });
      assert.equal((await shown(world(), path))['extCost'], 0.5);
    }
  });
});
