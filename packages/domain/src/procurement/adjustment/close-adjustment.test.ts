import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAdjustment, aStockedItem, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an adjustment that is closed', (world) => {
  it('says who closed it and when, until it is opened again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await anAdjustment(world(), await aStockedItem(world()), 7, { closedFlag: false });
      const said = async (closedFlag: boolean) => {
        await changed(caller, path, { closedFlag });
        const { closedBy, closedDate } = await shown(world(), path);
        return [closedBy, closedDate];
      };
      assert.deepEqual(await said(true), ['ReeveApi', '2025-03-03T09:00:00Z']);
      assert.deepEqual(await said(false), [undefined, undefined]);
    }
  });
});
