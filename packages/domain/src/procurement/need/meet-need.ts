import type { RowOf } from '@reeve/store';
import type { Change, Unit } from '../../unit/unit.ts';
import { claimOf, missingOf, onHandOf, waitingFor } from './needed-pieces.ts';

const products = '/procurement/products';
type WaitingProduct = RowOf<typeof products>;

/**
 * Shares what is on hand of an item among the products that wait for it, first come first served, and says of each what is
 * still to be ordered (evidence: procurement/need). `touched` are looked at as well, though they waited for nothing before.
 */
export async function meetNeed(catalogItem: number, unit: Unit, touched: Iterable<number> = []): Promise<void> {
  const waiting = new Map((await waitingFor(catalogItem, unit)).map((product) => [product.id, product]));
  for (const id of touched) {
    const product = await unit.get(products, id);
    if (product?.catalogItem === catalogItem) waiting.set(id, product);
  }
  let left = await onHandOf(catalogItem, unit);
  for (const product of [...waiting.values()].sort((one, other) => one.id - other.id))
    left -= await serve(product, left, unit);
}

/** Answers what the product takes of what is left. */
async function serve(product: WaitingProduct, left: number, unit: Unit): Promise<number> {
  const claim = await claimOf(product, unit);
  const needed = await missingOf(product, claim, left, unit);
  const servedFlag = claim === 0 ? true : null;
  if (product.servedFlag !== servedFlag) await unit.updateColumns(products, product.id, { servedFlag });
  if (claim > 0 && needed !== product.needToOrderQuantity)
    await unit.updateColumns(products, product.id, { needToOrderQuantity: needed, needToPurchaseFlag: needed > 0 });
  return claim;
}

/** What a transaction changed of products, picks and orders leaves more or less for the products that come after. */
export async function shareAfterChanges(changes: readonly Change[], unit: Unit): Promise<void> {
  const touched = new Map<number, Set<number>>();
  for (const change of [...changes])
    for (const [item, product] of await concerned(change, unit))
      touched.set(item, (touched.get(item) ?? new Set()).add(product));
  for (const [item, ids] of touched) await meetNeed(item, unit, ids);
}

/** Which product each table's records are of, and what of them tells what it wants. */
const claimSources: Readonly<Record<string, { readonly product: string; readonly reads: readonly string[] }>> = {
  procurement_products: {
    product: 'id',
    reads: ['catalogItem', 'productClass', 'quantity', 'quantityCancelled', 'cancelledFlag', 'specialOrderFlag'].concat(
      ['dropshipFlag', 'opportunity', 'ticket', 'project', 'salesOrder', 'purchaseOrderNumber', 'unitOfMeasure'],
    ),
  },
  procurement_products_picking_shipping_details: { product: 'productItem', reads: ['pickedQuantity', 'productItem'] },
  procurement_purchaseorders_lineitems: {
    product: 'demandedFor',
    reads: ['demandedFor', 'quantity', 'receivedQuantity', 'canceledFlag'],
  },
};

/** Pairs of an item and a product of it. */
async function concerned({ table, before, after }: Change, unit: Unit): Promise<[number, number][]> {
  const { product, reads } = claimSources[table.name] ?? { product: '', reads: [] };
  if (reads.every((field) => before?.[field] === after?.[field])) return [];
  const found: [number, number][] = [];
  for (const row of [before, after]) {
    const id = row?.[product];
    if (typeof id !== 'number') continue;
    const item = product === 'id' ? row?.['catalogItem'] : (await unit.get(products, id))?.catalogItem;
    if (typeof item === 'number') found.push([item, id]);
  }
  return found;
}
