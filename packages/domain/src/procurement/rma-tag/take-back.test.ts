import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anRmaTag, aStockedItem, changed, inOlderVersion, inOneWorld, onHand } from '@reeve/testkit';

inOneWorld('what is returned to stock', (world) => {
  it('is on hand while its tag is closed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const stock = await aStockedItem(world());
      const path = await anRmaTag(world(), stock.item);
      const after = async (fields: object) => {
        await changed(caller, path, { ...fields });
        return onHand(world(), stock);
      };
      assert.equal(await after({ serialNumber: `R-${stock.item}` }), 0);
      assert.equal(await after({ status: { name: 'Closed' } }), 1);
      assert.equal(await after({ rmaDisposition: { name: 'Scrap' } }), 0);
      assert.equal(await after({ rmaDisposition: { name: 'Return to Stock' } }), 1);
      assert.equal(await after({ status: { name: 'New' } }), 0);
    }
  });
});
