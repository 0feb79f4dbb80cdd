import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aVendor } from '../../../../testkit/src/builders/purchase-order.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

onEachEngine('purchasing', (engine) => {
  it('turn demand for products into lines of a purchase order', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world);
    const product = (
      await world.post('/procurement/products', {
        catalogItem: { id: item },
        quantity: 2,
        billableOption: 'Billable',
      })
    ).json as { id: number };
    const vendor = { id: await aVendor(world) };
    const wanted = { productRecId: product.id, quantity: 3, cost: 7 };
    const reply = await world.post('/procurement/purchasingDemands', { vendor, products: [wanted] });
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
    const order = await world.get(`/procurement/purchaseorders/${purchaseOrder.id}?fields=poDate`);
    assert.deepEqual(order.json, { poDate: '2025-03-03T00:00:00Z' }, 'a day, as that of any other order');
    assert.equal((await world.post('/procurement/purchasingDemands', { products: [] })).status, 400);
    assert.equal(
      (await world.post('/procurement/purchasingDemands', { vendor, products: [{ productRecId: 999 }] })).status,
      404,
    );
  });
});

async function aCatalogItem(world: World): Promise<number> {
  const [sub] = (await world.get('/procurement/subcategories')).json as { id: number }[];
  const [type] = (await world.get('/procurement/types')).json as { id: number }[];
  const body = {
    identifier: 'CAB',
    description: 'Cab',
    customerDescription: 'Cab',
    subcategory: { id: sub?.id },
    type: { id: type?.id },
  };
  return ((await world.post('/procurement/catalog', body)).json as { id: number }).id;
}
