import assert from 'node:assert/strict';
import type { World } from '../world.ts';
import { aCatalogItem } from './catalog-item.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

let made = 0;

/** An inventory item, and a bin of the main warehouse to keep it in. */
export interface StockedItem {
  readonly item: number;
  readonly warehouse: { readonly id: number };
  readonly warehouseBin: { readonly id: number };
}

/** Makes an inventory item without stock, with the place where it will be. */
export async function aStockedItem(world: World, fields: Fields = {}): Promise<StockedItem> {
  made += 1;
  const item = await aCatalogItem(world, `STOCK-${made}`, { productClass: 'Inventory', cost: 7, ...fields });
  const warehouse = { id: await firstId(world, '/procurement/warehouses?conditions=overallDefaultFlag=true') };
  return { item, warehouse, warehouseBin: { id: await aBin(world, warehouse.id) } };
}

/** Makes a bin of a warehouse, and answers its id. */
export function aBin(world: World, warehouse: number): Promise<number> {
  made += 1;
  return makeRecord(world, '/procurement/warehouseBins', { name: `Bin ${made}`, warehouse: { id: warehouse } });
}

/** Makes a further warehouse with a bin of its own, its default one. */
export async function aWarehouse(world: World): Promise<Pick<StockedItem, 'warehouse' | 'warehouseBin'>> {
  made += 1;
  const main = await firstId(world, '/procurement/warehouses?conditions=overallDefaultFlag=true');
  const { location, department } = await shown(world, `/procurement/warehouses/${main}`);
  const id = await makeRecord(world, '/procurement/warehouses', { name: `Van ${made}`, location, department });
  return { warehouse: { id }, warehouseBin: { id: await aBin(world, id) } };
}

/** Adjusts the stock of an item by so many pieces, closed unless the fields say otherwise, and answers the adjustment's path. */
export async function anAdjustment(
  world: World,
  { item, warehouse, warehouseBin }: StockedItem,
  quantityAdjusted: number,
  { closedFlag = true, ...fields }: Fields = {},
): Promise<string> {
  made += 1;
  const detail = { catalogItem: { id: item }, warehouse, warehouseBin, quantityAdjusted, ...fields };
  const body = { identifier: `ADJ-${made}`, type: { identifier: 'Count' }, closedFlag, adjustmentDetails: [detail] };
  return `/procurement/adjustments/${await makeRecord(world, '/procurement/adjustments', body)}`;
}

/** Sells pieces of an item, and picks some of them from its bin. Answers the paths of the product and of the picking. */
export async function aPick(
  world: World,
  { item, warehouse, warehouseBin }: StockedItem,
  pickedQuantity: number,
  fields: Fields = {},
): Promise<{ readonly product: string; readonly pick: string }> {
  const sold = {
    catalogItem: { id: item },
    quantity: pickedQuantity + 5,
    billableOption: 'Billable',
    company: { id: 1 },
  };
  const product = `/procurement/products/${await makeRecord(world, '/procurement/products', sold)}`;
  const own = `${product}/pickingShippingDetails`;
  // The published description answers this create with 200.
  const reply = await world.post(own, { pickedQuantity, warehouse, warehouseBin, ...fields });
  assert.equal(reply.status, 200, reply.text);
  return { product, pick: `${own}/${(reply.json as { id: number }).id}` };
}

/** How many pieces of an item are on hand in all bins. */
export async function onHand(world: World, { item }: Pick<StockedItem, 'item'>): Promise<number> {
  return (await shown<{ count: number }>(world, `/procurement/catalog/${item}/quantityOnHand`)).count;
}
