import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the place of a new product', (world) => {
  const anItem = () =>
    aCatalogItem(world(), `PHONE-${++items}`, {
      description: 'A desk phone',
      customerDescription: 'Phone',
      price: 200,
      cost: 110,
      taxableFlag: true,
      unitOfMeasure: { name: 'Each' },
    });
  let items = 0;

  const sold = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const product = { catalogItem: { id: await anItem() }, billableOption: 'Billable', ...fields };
    return `/procurement/products/${await makeRecord(caller, '/procurement/products', product)}`;
  };

  it("is the caller's own", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { locationId, businessUnitId } = await shown(world(), await sold(caller));
      assert.ok(Number(locationId) > 0 && Number(businessUnitId) > 0);
    }
  });
});
