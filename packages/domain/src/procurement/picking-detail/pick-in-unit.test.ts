import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAdjustment,
  aStockedItem,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  onHand,
  refusals,
  shown,
  type World,
} from '@reeve/testkit';

inOneWorld('a product that is sold in another unit than its item', (world) => {
  interface Sold {
    readonly price: number;
    readonly cost: number;
    readonly extPrice: number;
    readonly needToOrderQuantity?: number;
  }
  const sold = (path: string) => shown<Sold>(world(), path);
  let units = 0;
  const aBoxOfTwelve = async () => {
    units += 1;
    const box = { id: await makeRecord(world(), '/procurement/unitOfMeasures', { name: `Box ${units}` }) };
    const conversions = `/procurement/unitOfMeasures/${box.id}/conversions`;
    await makeRecord(world(), conversions, { uomType: { name: 'Each' }, quantity: 12 });
    return box;
  };
  const pickOf = async (caller: World, product: string, body: object) => {
    const reply = await caller.post(`${product}/pickingShippingDetails`, body);
    assert.equal(reply.status, 200, reply.text);
    return `${product}/pickingShippingDetails/${(reply.json as { id: number }).id}`;
  };

  it('is priced, picked, sent and needed by the conversion of the units', async () => {
    for (const caller of [world(), inOlderVersion(world())] as World[]) {
      const unitOfMeasure = await aBoxOfTwelve();
      const stock = await aStockedItem(world(), { price: 10, cost: 7 });
      await anAdjustment(world(), stock, 30);
      const { item, warehouse, warehouseBin } = stock;
      const body = {
        catalogItem: { id: item },
        quantity: 3,
        billableOption: 'Billable',
        company: { id: 1 },
        unitOfMeasure,
      };
      const path = `/procurement/products/${await makeRecord(world(), '/procurement/products', body)}`;
      const { price, cost, extPrice, needToOrderQuantity } = await sold(path);
      assert.deepEqual([price, cost, extPrice, needToOrderQuantity], [120, 84, 360, 1], '36 are sold, 30 there');
      const pick = await pickOf(caller, path, { pickedQuantity: 2, shippedQuantity: 2, warehouse, warehouseBin });
      assert.equal(await onHand(world(), stock), 6);
      assert.equal((await sold(path)).cost, 84, 'what two dozen cost');
      const kept = await world().patch(path, [{ op: 'replace', path: 'unitOfMeasure', value: { name: 'Each' } }]);
      assert.equal(kept.status, 400, kept.text);
      const third = await world().patch(pick, [{ op: 'replace', path: 'pickedQuantity', value: 3 }]);
      assert.deepEqual([third.status, /There are 6 items on hand of/.test(third.text)], [400, true], third.text);
      await changed(caller, pick, { pickedQuantity: 0, shippedQuantity: 0 });
      assert.equal(await onHand(world(), stock), 30);
      await changed(world(), path, { unitOfMeasure: { name: 'Each' } });
      assert.deepEqual([(await sold(path)).price, (await sold(path)).cost], [10, 7]);
      assert.equal((await sold(path)).needToOrderQuantity ?? 0, 0);
    }
  });

  it('is not picked by parts of a piece', async () => {
    const unitOfMeasure = await aBoxOfTwelve();
    const stock = await aStockedItem(world(), { unitOfMeasure });
    await anAdjustment(world(), stock, 2);
    const each = { name: 'Each' };
    const { item, warehouse, warehouseBin } = stock;
    const body = { catalogItem: { id: item }, quantity: 24, billableOption: 'Billable', company: { id: 1 } };
    const path = `/procurement/products/${await makeRecord(world(), '/procurement/products', { ...body, unitOfMeasure: each })}`;
    const details = `${path}/pickingShippingDetails`;
    const refused = await world().post(details, { pickedQuantity: 5, warehouse, warehouseBin });
    assert.deepEqual([refused.status, /only whole pieces/.test(refused.text)], [400, true], refused.text);
    const more = await refusals(world(), details, { pickedQuantity: 36, warehouse, warehouseBin });
    assert.ok('pickedQuantity' in more);
    assert.equal(await onHand(world(), stock), 2);
    await pickOf(world(), path, { pickedQuantity: 24, warehouse, warehouseBin });
    assert.equal(await onHand(world(), stock), 0);
  });
});
