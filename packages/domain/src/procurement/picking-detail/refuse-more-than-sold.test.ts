import assert from 'node:assert/strict';
import { it } from 'node:test';
import { made, patched, refused } from '../../../../server/test/answers.ts';
import { aCatalogItem } from '../../../../testkit/src/builders/catalog-item.ts';
import { inOneWorld } from '../../../../testkit/src/on-each-engine.ts';

inOneWorld('picking and shipping', (world) => {
  it('end with the pieces that a product has, over all of its details', async () => {
    const product = await made(world(), '/procurement/products', {
      catalogItem: { id: await aCatalogItem(world(), 'CABLE') },
      company: { id: 1 },
      billableOption: 'Billable',
      quantity: 5,
    });
    const [warehouse] = (await world().get('/procurement/warehouses')).json as [{ id: number }];
    const [bin] = (await world().get('/procurement/warehouseBins')).json as [{ id: number }];
    const path = `/procurement/products/${product.id}/pickingShippingDetails`;
    const body = { warehouse: { id: warehouse.id }, warehouseBin: { id: bin.id } };
    const [tooMany] = refused(await world().post(path, { ...body, pickedQuantity: 200 }), 400, 'InvalidObject');
    assert.deepEqual([tooMany?.field, tooMany?.code], ['pickedQuantity', 'InvalidField']);
    const kept = await world().post(path, { ...body, pickedQuantity: 3, shippedQuantity: 2 });
    const first = kept.json as { id: number };
    const second = await world().post(path, { ...body, pickedQuantity: 3 });
    assert.match(second.text, /The product has 5 pieces; pickedQuantity would be 6\./);
    const shipped = { op: 'replace', path: 'shippedQuantity', value: 4 };
    const more = await world().patch(`${path}/${first.id}`, [shipped]);
    assert.match(more.text, /The field shippedQuantity must not be above pickedQuantity\./);
    const all = { op: 'replace', path: 'pickedQuantity', value: 5 };
    assert.equal((await patched(world(), `${path}/${first.id}`, [all, shipped]))['shippedQuantity'], 4);
  });
});
