import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aCompany, aSalesOrder, idOf, inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('the order of a product', (world) => {
  it("is its company's", async () => {
    const company = { id: await aCompany(world(), 'Orders') };
    const [own, foreign] = [await aSalesOrder(world(), { company }), await aSalesOrder(world())];
    const catalogItem = { id: await aCatalogItem(world(), 'Ordered') };
    const body = { catalogItem, quantity: 1, billableOption: 'Billable', company, salesOrder: { id: idOf(own) } };
    const path = `/procurement/products/${await makeRecord(world(), '/procurement/products', body)}`;
    const refused = await world().patch(path, [
      { op: 'replace', path: 'salesOrder', value: { id: idOf(foreign) } },
      { op: 'replace', path: 'company', value: company },
    ]);
    assert.deepEqual([refused.status, /not found for Company/.test(refused.text)], [400, true], refused.text);
    assert.equal((await shown<{ salesOrder: { id: number } }>(world(), path)).salesOrder.id, idOf(own));
  });
});
