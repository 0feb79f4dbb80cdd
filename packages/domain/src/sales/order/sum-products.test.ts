import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, changed, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the subtotal of a sales order', (world) => {
  it('follows its products, however they change', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [path, other] = [await aSalesOrder(caller), await aSalesOrder(caller)];
      const subTotal = async (order: string) => (await shown(world(), order))['subTotal'];
      const product = await aSoldPhone(caller, { salesOrder: { id: idOf(path) }, quantity: 2 });
      assert.equal(await subTotal(path), 400);
      await changed(caller, product, { price: 10.5 });
      assert.equal(await subTotal(path), 21);
      await changed(caller, product, { salesOrder: { id: idOf(other) } });
      assert.deepEqual([await subTotal(path), await subTotal(other)], [0, 21]);
      assert.equal((await world().post(`${product}/detach`, { removeFromSalesOrder: true })).status, 204);
      assert.equal(await subTotal(other), 0);
    }
  });
});
