import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anInvoice, changed, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the product total of an invoice', (world) => {
  const total = async (path: string) => (await shown(world(), path))['productTotal'];

  it('follows the products on it, wherever they go', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [one, other] = [await anInvoice(caller), await anInvoice(caller)];
      const product = await aBilledProduct(caller, one);
      await aBilledProduct(caller, one, { quantity: 1, price: 0.5 });
      assert.equal(await total(one), 100.5);
      await changed(caller, product, { quantity: 3 });
      assert.equal(await total(one), 150.5);
      await changed(caller, product, { invoice: { id: idOf(other) } });
      assert.deepEqual([await total(one), await total(other)], [0.5, 150]);
      assert.equal((await caller.delete(product)).status, 204);
      assert.equal(await total(other), 0);
    }
  });

  it('leaves out what is not billed', async () => {
    const invoice = await anInvoice(world());
    const product = await aBilledProduct(world(), invoice);
    await changed(world(), product, { billableOption: 'NoCharge' });
    assert.equal(await total(invoice), 0);
    await changed(world(), product, { billableOption: 'Billable', cancelledFlag: true });
    assert.equal(await total(invoice), 0);
    await changed(world(), product, { cancelledFlag: false });
    assert.equal(await total(invoice), 100);
  });
});
