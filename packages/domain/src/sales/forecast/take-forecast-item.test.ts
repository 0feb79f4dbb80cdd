import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, anOpportunity, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a line of a forecast that names a catalog item', (world) => {
  const told = async (path: string) => {
    const { productDescription, productClass, revenue, cost, margin, quantity } = await shown(world(), path);
    return [productDescription, productClass, revenue, cost, margin, quantity];
  };

  it('says what the item says and brings in what so many do, unless it says otherwise', async () => {
    const item = await aCatalogItem(world(), 'FORECAST-DOCK', { description: 'Dock', price: 205, cost: 135.5 });
    const forecast = `/sales/opportunities/${await anOpportunity(world())}/forecast`;
    const status = { id: 1 };
    const line = async (fields: object) => {
      const body = { forecastType: 'Product', status, catalogItem: { id: item }, ...fields };
      const reply = await world().post(`${forecast}/1`, body);
      assert.ok(reply.status < 300, reply.text);
      return `${forecast}/${(reply.json as { id: number }).id}`;
    };
    assert.deepEqual(await told(await line({ quantity: 3 })), ['Dock', 'NonInventory', 615, 406.5, 208.5, 3]);
    const own = await line({ revenue: 100, cost: 0, productDescription: 'A dock' });
    assert.deepEqual(await told(own), ['A dock', 'NonInventory', 100, 0, 100, 1]);
    const other = await aCatalogItem(world(), 'FORECAST-CABLE', { description: 'Cable', price: 10, cost: 4 });
    await changed(world(), own, { catalogItem: { id: other } });
    assert.deepEqual(await told(own), ['Cable', 'NonInventory', 10, 4, 6, 1]);
  });
});
