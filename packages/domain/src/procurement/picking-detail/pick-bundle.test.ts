import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anAdjustment,
  aPick,
  aStockedItem,
  changed,
  inOneWorld,
  makeRecord,
  onHand,
  type StockedItem,
  shown,
} from '@reeve/testkit';

inOneWorld('a bundle that is picked', (world) => {
  let made = 0;
  const aBundleOf = async (parts: readonly (readonly [item: number, quantity: number])[]) => {
    made += 1;
    const id = await aCatalogItem(world(), `KIT-${made}`, { productClass: 'Bundle' });
    for (const [item, quantity] of parts)
      await makeRecord(world(), `/procurement/catalog/${id}/components`, { catalogItem: { id: item }, quantity });
    return id;
  };
  /** Stock of an item at that cost a piece, all in the bin of the first one. */
  const stocked = async (place: StockedItem | null, pieces: number, unitCost: number) => {
    const stock = { ...(await aStockedItem(world(), { cost: unitCost })), ...(place && placeOf(place)) };
    await anAdjustment(world(), stock, pieces, { unitCost });
    return stock;
  };
  const placeOf = ({ warehouse, warehouseBin }: StockedItem) => ({ warehouse, warehouseBin });
  const left = (...all: readonly StockedItem[]) => Promise.all(all.map((each) => onHand(world(), each)));

  it('takes its parts from stock, those of bundles within it too, and costs what they did', async () => {
    const phone = await stocked(null, 20, 50);
    const cable = await stocked(phone, 100, 2);
    const set = await aBundleOf([
      [phone.item, 1],
      [cable.item, 2],
    ]);
    const office = await aBundleOf([
      [set, 3],
      [cable.item, 1],
    ]);
    const { product, pick } = await aPick(world(), { ...phone, item: office }, 2);
    assert.deepEqual(await left(phone, cable), [14, 86]);
    assert.equal((await shown(world(), product))['cost'], 3 * (50 + 4) + 2);
    await changed(world(), pick, { pickedQuantity: 1 });
    assert.deepEqual(await left(phone, cable), [17, 93]);
    assert.equal((await world().delete(pick)).status, 204);
    assert.deepEqual(await left(phone, cable), [20, 100]);
  });

  it('takes the serial numbers of its parts along', async () => {
    const phone = await stocked(null, 2, 50);
    const serial = { serialNumber: 'S1' };
    await anAdjustment(world(), phone, 1, serial);
    const office = { ...phone, item: await aBundleOf([[phone.item, 1]]) };
    const path = `/procurement/onhandserialnumbers?conditions=catalogItem/id=${phone.item}`;
    const there = async () => (await shown<unknown[]>(world(), path)).length;
    assert.equal(await there(), 1);
    const { pick } = await aPick(world(), office, 1, serial);
    assert.equal(await there(), 0);
    await changed(world(), pick, { pickedQuantity: 2 });
    assert.equal(await there(), 0);
    await changed(world(), pick, { serialNumber: '' });
    assert.equal(await there(), 1);
  });

  it('takes no more than there is, and no part of a piece', async () => {
    const phone = await stocked(null, 3, 50);
    const cable = await stocked(phone, 100, 2);
    const both = {
      ...phone,
      item: await aBundleOf([
        [cable.item, 1],
        [phone.item, 2],
      ]),
    };
    const { pick } = await aPick(world(), both, 1);
    const more = await world().patch(pick, [{ op: 'replace', path: 'pickedQuantity', value: 2 }]);
    assert.deepEqual([more.status, /There are 1 items on hand of/.test(more.text)], [400, true], more.text);
    assert.deepEqual(await left(phone, cable), [1, 99], 'nothing of it is taken');
    const half = { ...phone, item: await aBundleOf([[cable.item, 0.5]]) };
    await aPick(world(), half, 2);
    assert.deepEqual(await left(cable), [98]);
    const odd = await aPick(world(), half, 4);
    const part = await world().patch(odd.pick, [{ op: 'replace', path: 'pickedQuantity', value: 3 }]);
    assert.deepEqual([part.status, /whole pieces/.test(part.text)], [400, true], part.text);
  });
});
