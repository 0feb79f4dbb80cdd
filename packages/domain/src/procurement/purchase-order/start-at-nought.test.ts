import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aPurchaseOrder, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('a purchase order without lines', (world) => {
  it('comes to nothing, whatever is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { subTotal, total } = await shown(world(), await aPurchaseOrder(caller, { subTotal: 5, total: 6 }));
      assert.deepEqual([subTotal, total], [0, 0]);
    }
  });

  it('has a day and a place by itself', async () => {
    const order = await shown(world(), await aPurchaseOrder(inOlderVersion(world())));
    assert.equal(order['poDate'], '2025-03-03T00:00:00Z');
    for (const key of ['location', 'businessUnit']) assert.ok(key in order, key);
  });
});
