import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSalesOrder, aSoldPhone, aVendor, changed, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the purchase order of a line of a sales order', (world) => {
  it('is the one that demand for its product was put on, until that is cancelled', async () => {
    const order = await aSalesOrder(world());
    const product = await aSoldPhone(world(), { salesOrder: { id: idOf(order) } });
    const named = async () => (await shown(world(), `${order}/lineitems/${idOf(product)}`))['purchaseOrderNumber'];
    assert.equal(await named(), undefined);
    const demand = { vendor: { id: await aVendor(world()) }, products: [{ productRecId: idOf(product), quantity: 1 }] };
    const reply = await world().post('/procurement/purchasingDemands', demand);
    assert.equal(reply.status, 201, reply.text);
    const { id } = (reply.json as { purchaseOrder: { id: number } }).purchaseOrder;
    const purchase = `/procurement/purchaseorders/${id}`;
    assert.equal(await named(), (await shown(world(), purchase))['poNumber']);
    const [line] = await shown<{ id: number }[]>(world(), `${purchase}/lineitems`);
    await changed(world(), `${purchase}/lineitems/${line?.id}`, { canceledFlag: true });
    assert.equal(await named(), undefined);
  });
});
