import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a new sales order', (world) => {
  it('comes to nothing, and is of the day', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { subTotal, taxTotal, total, orderDate, ...lists } = await shown(world(), await aSalesOrder(caller));
      assert.deepEqual([lists['productIds'], lists['invoiceIds']], [[], []]);
      assert.deepEqual([subTotal, taxTotal, total, orderDate], [0, 0, 0, '2025-03-03T00:00:00Z']);
    }
  });
});
