import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anOrderLine, aPurchaseOrder, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the subtotal of a purchase order', (world) => {
  it('follows its lines, however they change', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aPurchaseOrder(world());
      const subTotal = async () => (await shown(world(), path))['subTotal'];
      assert.equal(await subTotal(), 0);
      const [one, other] = [await anOrderLine(world(), path), await anOrderLine(world(), path, { unitCost: 0.1 })];
      assert.equal(await subTotal(), 550.5);
      await changed(caller, one, { quantity: 2 });
      assert.equal(await subTotal(), 220.5);
      await changed(caller, other, { canceledFlag: true });
      assert.equal(await subTotal(), 220);
      assert.equal((await world().delete(`${path}/lineitems`)).status, 204);
      assert.equal(await subTotal(), 0);
      assert.equal((await changed(caller, path, { subTotal: 7, total: 7 }))['subTotal'], 0);
    }
  });
});
