import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, aStockedItem, aVendor, changed, idOf, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what was ordered for a product', (world) => {
  const needed = async (path: string) => (await shown(world(), path))['needToOrderQuantity'];

  it('has not to be ordered again, and comes to stock, unless its line is cancelled', async () => {
    const { item } = await aStockedItem(world());
    const product = await aSoldPhone(world(), { catalogItem: { id: item }, quantity: 4 });
    assert.equal(await needed(product), 4);
    const demand = { vendor: { id: await aVendor(world()) }, products: [{ productRecId: idOf(product), quantity: 3 }] };
    const reply = await world().post('/procurement/purchasingDemands', demand);
    const order = `/procurement/purchaseorders/${(reply.json as { purchaseOrder: { id: number } }).purchaseOrder.id}`;
    assert.equal(await needed(product), 1);
    const [line] = await shown<{ id: number }[]>(world(), `${order}/lineitems`);
    const path = `${order}/lineitems/${line?.id}`;
    await changed(world(), path, { receivedQuantity: 1 });
    assert.equal(await needed(product), 1);
    await changed(world(), path, { receivedQuantity: 0 });
    await changed(world(), path, { canceledFlag: true });
    assert.equal(await needed(product), 4);
  });

  it('is added up exactly: six, three and one tenths are the piece that was wanted', async () => {
    const { item } = await aStockedItem(world());
    const product = await aSoldPhone(world(), { catalogItem: { id: item }, quantity: 1 });
    for (const quantity of [0.6, 0.3, 0.1]) {
      const demand = { vendor: { id: await aVendor(world()) }, products: [{ productRecId: idOf(product), quantity }] };
      const reply = await world().post('/procurement/purchasingDemands', demand);
      assert.equal(reply.status, 201, reply.text);
    }
    assert.equal(await needed(product), 0);
  });
});
