import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem } from '../../../../testkit/src/builders/catalog-item.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

interface Vendor {
  readonly id: number;
  readonly vendorId: number;
  readonly vendorName: string;
  readonly isPreferredVendor: boolean;
}

onEachEngine('hand-overs and vendors', (engine) => {
  it('keep the vendors of a catalog item, one preferred at most', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world, 'CAB');
    const other = (await world.post('/company/companies', { identifier: 'SHOP', name: 'Shop', city: 'Tampa' }))
      .json as { id: number };
    const first = await world.post('/procurement/catalog/vendors', {
      catalogItemId: item,
      vendorId: 1,
      isPreferredVendor: true,
    });
    assert.equal(first.status, 201, first.text);
    const second = (
      await world.post('/procurement/catalog/vendors', { catalogItemId: item, vendorId: other.id, vendorSku: 'S1' })
    ).json as Vendor;
    assert.equal(second.vendorName, 'Shop');
    assert.equal(
      (await world.post('/procurement/catalog/vendors', { catalogItemId: item, vendorId: other.id })).status,
      400,
    );
    const changed = await world.put(`/procurement/catalog/${item}/vendors/${second.id}`, {
      vendorId: other.id,
      isPreferredVendor: true,
    });
    assert.equal(changed.status, 200, changed.text);
    const all = (await world.get(`/procurement/catalog/vendors/${item}`)).json as Vendor[];
    assert.deepEqual(
      all.map((each) => [each.vendorId, each.isPreferredVendor]),
      [
        [1, false],
        [other.id, true],
      ],
    );
    assert.equal(
      ((await world.get(`/procurement/catalog/${item}`)).json as { vendor: { id: number } }).vendor.id,
      other.id,
    );
    assert.equal((await world.delete(`/procurement/catalog/${item}/vendors/${second.id}`)).status, 204);
    assert.equal((await world.delete(`/procurement/catalog/${item}/vendors/${second.id}`)).status, 404);
    assert.equal((await world.post('/procurement/catalog/vendors', { catalogItemId: 999, vendorId: 1 })).status, 404);
  });

  it('deactivate a member only when its open work goes to somebody', async () => {
    await using world = await aWorld({ engine });
    const activity = await world.post('/sales/activities', { name: 'Call', assignTo: { id: 2 }, company: { id: 1 } });
    assert.equal(activity.status, 201, activity.text);
    const refused = await world.post('/system/members/2/deactivate', {});
    assert.equal(refused.status, 400, refused.text);
    const before = (await world.get('/system/members/2')).json as { inactiveFlag: boolean };
    assert.equal(before.inactiveFlag, false);
    const to = { reAssignToMember: { id: 1 } };
    const body = {
      activity: to,
      serviceTeam: to,
      ticketTemplate: to,
      opportunity: to,
      projectManager: to,
      deleteOpenTimeSheetsFlag: true,
    };
    const reply = await world.post('/system/members/2/deactivate', body);
    assert.equal(reply.status, 200, reply.text);
    assert.equal((reply.json as { activity: { count: number } }).activity.count, 1);
    assert.equal(((await world.get('/system/members/2')).json as { inactiveFlag: boolean }).inactiveFlag, true);
    const { id } = activity.json as { id: number };
    assert.equal(((await world.get(`/sales/activities/${id}`)).json as { assignTo: { id: number } }).assignTo.id, 1);
    assert.equal((await world.post('/system/members/2/deactivate', body)).status, 400);
  });

  it('turn demand for products into lines of a purchase order', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world, 'CAB');
    const product = (
      await world.post('/procurement/products', {
        catalogItem: { id: item },
        quantity: 2,
        billableOption: 'Billable',
      })
    ).json as { id: number };
    const wanted = { productRecId: product.id, quantity: 3, cost: 7 };
    const reply = await world.post('/procurement/purchasingDemands', { vendor: { id: 1 }, products: [wanted] });
    assert.equal(reply.status, 201, reply.text);
    const { purchaseOrder } = reply.json as { purchaseOrder: { id: number } };
    const again = await world.post('/procurement/purchasingDemands', {
      purchaseOrder: { id: purchaseOrder.id },
      products: [wanted],
    });
    assert.equal(again.status, 201, again.text);
    const lines = (await world.get(`/procurement/purchaseorders/${purchaseOrder.id}/lineitems`)).json as {
      lineNumber: number;
      quantity: number;
      unitCost: number;
    }[];
    assert.deepEqual(
      lines.map((line) => [line.lineNumber, line.quantity, line.unitCost]),
      [
        [1, 3, 7],
        [2, 3, 7],
      ],
    );
    assert.equal((await world.post('/procurement/purchasingDemands', { products: [] })).status, 400);
    assert.equal(
      (await world.post('/procurement/purchasingDemands', { vendor: { id: 1 }, products: [{ productRecId: 999 }] }))
        .status,
      404,
    );
  });
});
