import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anOpportunity,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an opportunity that is closed', (world) => {
  it('takes no product, and keeps, changes and hands on those that it has', async () => {
    const id = await anOpportunity(world());
    const path = `/sales/opportunities/${id}`;
    const item = { id: await aCatalogItem(world(), 'closed-deal') };
    const body = { catalogItem: item, quantity: 1, billableOption: 'Billable', opportunity: { id } };
    const own = await makeRecord(world(), '/procurement/products', body);
    await changed(world(), path, { 'status/name': 'Won' });
    const words = 'This opportunity is closed and cannot be edited';
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual(await refusals(caller, '/procurement/products', body), { 'opportunity/id': words });
      const { price } = await changed(caller, `/procurement/products/${own}`, { price: 7 });
      assert.equal(price, 7);
    }
    const order = await makeRecord(world(), `${path}/convertToSalesOrder`, { includeAllProductsFlag: true });
    assert.deepEqual((await shown(world(), `/sales/orders/${order}`))['productIds'], [own]);
    await changed(world(), path, { 'status/name': 'Open' });
    await makeRecord(world(), '/procurement/products', body);
  });
});
