import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  anAdjustment,
  anOpportunity,
  aStockedItem,
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('what is still to be ordered of a product', (world) => {
  const sold = async (item: number, fields: Fields = {}) => {
    const ticket = { id: await aTicket(world()) };
    const body = { catalogItem: { id: item }, quantity: 5, billableOption: 'Billable', ticket, ...fields };
    return `/procurement/products/${await makeRecord(inOlderVersion(world()), '/procurement/products', body)}`;
  };
  const need = async (path: string) => {
    const { needToPurchaseFlag, needToOrderQuantity } = await shown(world(), path);
    return [needToPurchaseFlag, needToOrderQuantity];
  };

  it('is what was sold and is not on hand, and less when goods come or pieces are cancelled', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 2);
    const product = await sold(stock.item);
    assert.deepEqual(await need(product), [true, 3]);
    await anAdjustment(world(), stock, 1);
    assert.deepEqual(await need(product), [true, 2]);
    await changed(world(), product, { quantityCancelled: 1 });
    assert.deepEqual(await need(product), [true, 1]);
    const found = await shown<unknown[]>(world(), '/procurement/products?conditions=needToPurchaseFlag=true');
    assert.equal(found.length, 1);
    await changed(world(), product, { cancelledFlag: true });
    assert.deepEqual(await need(product), [false, 0]);
  });

  it('is all of what never lies in a bin, and nothing of work and of what is only offered', async () => {
    const { item } = await aStockedItem(world());
    assert.deepEqual(await need(await sold(item, { specialOrderFlag: true })), [true, 5]);
    const loose = await aCatalogItem(world(), 'LOOSE', { productClass: 'NonInventory' });
    assert.deepEqual(await need(await sold(loose)), [true, 5]);
    const work = await aCatalogItem(world(), 'WORK', { productClass: 'Service' });
    assert.deepEqual(await need(await sold(work)), [false, 0]);
    const opportunity = { id: await anOpportunity(world()) };
    assert.deepEqual(await need(await sold(loose, { ticket: undefined, opportunity })), [false, 0]);
  });

  it('shares what is on hand: who came first is served first, whatever becomes of the others', async () => {
    const stock = await aStockedItem(world());
    await anAdjustment(world(), stock, 7);
    const [first, second, third] = [await sold(stock.item), await sold(stock.item), await sold(stock.item)];
    const needs = async () => [await need(first), await need(second), await need(third)].map(([, pieces]) => pieces);
    assert.deepEqual(await needs(), [0, 3, 5]);
    await changed(world(), first, { quantityCancelled: 4 });
    assert.deepEqual(await needs(), [0, 0, 4]);
    await changed(world(), first, { quantityCancelled: 0 });
    assert.deepEqual(await needs(), [0, 3, 5]);
    const place = { warehouse: stock.warehouse, warehouseBin: stock.warehouseBin };
    const picked = await world().post(`${third}/pickingShippingDetails`, { pickedQuantity: 5, ...place });
    assert.equal(picked.status, 200, picked.text);
    assert.deepEqual(await needs(), [3, 5, 0]);
    const { id } = picked.json as { id: number };
    assert.equal((await world().delete(`${third}/pickingShippingDetails/${id}`)).status, 204);
    assert.deepEqual(await needs(), [0, 3, 5]);
    assert.equal((await world().delete(first)).status, 204);
    assert.deepEqual(
      [await need(second), await need(third)],
      [
        [false, 0],
        [true, 3],
      ],
    );
  });
});
