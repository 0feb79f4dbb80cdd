import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aSalesOrder, aSoldPhone, changed, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the bill status of a line of an order', (world) => {
  it('follows its invoice, and what its product is', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const order = await aSalesOrder(world());
      const product = await aSoldPhone(caller, { salesOrder: { id: idOf(order) } });
      const status = async () => (await shown(world(), `${order}/lineitems/${idOf(product)}`))['billStatus'];
      assert.equal(await status(), 'Unbilled');
      await changed(world(), product, { invoice: { id: idOf(await anInvoice(world())) } });
      assert.equal(await status(), 'Billed');
      await changed(world(), product, { invoice: null, cancelledFlag: true });
      assert.equal(await status(), 'Cancelled');
      await changed(world(), product, { cancelledFlag: false, billableOption: 'NoCharge' });
      assert.equal(await status(), 'NoCharge');
      await changed(world(), `${order}/lineitems/${idOf(product)}`, { billStatus: 'Mine' });
      assert.equal(await status(), 'NoCharge');
    }
  });

  it('is billed when the order is invoiced', async () => {
    const order = await aSalesOrder(world());
    const product = await aSoldPhone(world(), { salesOrder: { id: idOf(order) } });
    const invoice = await anInvoice(world(), { applyToType: 'SalesOrder', applyToId: idOf(order) });
    assert.equal((await shown(world(), invoice))['productTotal'], 200);
    assert.equal((await shown(world(), `${order}/lineitems/${idOf(product)}`))['billStatus'], 'Billed');
    const { status } = await shown<{ status: { name: string } }>(world(), order);
    assert.equal(status.name, 'New', 'whoever sells closes it');
    assert.equal((await world().delete(invoice)).status, 204);
    assert.equal((await shown(world(), `${order}/lineitems/${idOf(product)}`))['billStatus'], 'Unbilled');
  });
});
