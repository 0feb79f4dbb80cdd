import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a line of an order that is cancelled', (world) => {
  it('is closed, says who did it and when, and may be wanted again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anOrderLine(world(), await aPurchaseOrder(world()));
      const said = async (fields: object) => {
        await changed(caller, path, { ...fields });
        const { canceledFlag, canceledBy, dateCanceled, closedFlag, extCost } = await shown(world(), path);
        return [canceledFlag, canceledBy, dateCanceled, closedFlag, extCost];
      };
      const cancelled = [true, 'ReeveApi', '2025-03-03T09:00:00Z', true, 0];
      assert.deepEqual(await said({ canceledFlag: true, canceledReason: 'Sold out.' }), cancelled);
      assert.deepEqual(await said({ canceledFlag: false }), [false, undefined, undefined, false, 550]);
      assert.equal((await shown(world(), path))['canceledReason'], undefined);
    }
  });
});
