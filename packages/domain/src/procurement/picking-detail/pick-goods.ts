import { convertPieces, quantity, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { stockConversion } from '../need/needed-pieces.ts';
import { moveStock } from '../stock/move-stock.ts';
import { itemsPickedBy, movementOf, type StockSource, serialsIn } from '../stock/stock-movement.ts';
import { placeIn, type StockPlace } from '../stock/usual-place.ts';
import { costPicked } from './cost-picked.ts';
import { partsOfBundle } from './parts-of-bundle.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';
type PickingDetail = RowOf<typeof details>;

/** What is picked is on hand no longer; shipping only sends it away. */
export const pickGoods = behaviour(details, {
  says: 'pieces that are picked for a product, or the parts of a bundle, are on hand no longer, and the product costs what they did',
  source: 'evidence: procurement/picking, procurement/picked-bundles',
  phase: 'follow',
  on: { changed: ['pickedQuantity', 'warehouse', 'warehouseBin', 'serialNumber', 'productItem'] },
  does: ({ after }, unit) => movePicked(after, after.pickedQuantity ?? 0, unit),
});

/** Picks so many of the product's unit in place of those that were picked by the same detail, counted in that of its item. */
export async function movePicked(detail: PickingDetail, picked: number, unit: Unit): Promise<void> {
  const product = detail.productItem == null ? null : await unit.get('/procurement/products', detail.productItem);
  const place = await placeIn(detail.warehouse, detail.warehouseBin, unit);
  if (product?.catalogItem == null || place === null) return;
  const serials = serialsIn(detail.serialNumber);
  const pieces = toNumber(convertPieces(storedQuantity(picked), await stockConversion(product, unit)));
  if (!Number.isInteger(pieces) && product.productClass === 'Inventory') refuseParts(product.catalogItem, pieces);
  await pick({ reason: 'pick', id: detail.id }, { item: product.catalogItem, pieces, place, serials }, unit);
  await pickParts(detail, pieces, place, unit);
  await costPicked(product, unit);
}

/** The parts of a bundle come from its bin, with those of its serial numbers that are theirs. */
async function pickParts(detail: PickingDetail, picked: number, place: StockPlace, unit: Unit): Promise<void> {
  const parts = await partsOfBundle(detail.productItem ?? 0, unit);
  const before = await itemsPickedBy(detail.id, unit);
  for (const item of new Set([...before, ...parts.keys()])) {
    const each = { times: parts.get(item) ?? quantity(0), per: quantity(1) };
    const pieces = toNumber(convertPieces(storedQuantity(picked), each));
    if (!Number.isInteger(pieces)) refuseParts(item, pieces);
    const source = { reason: `pick of ${item}`, id: detail.id } as const;
    const serials = await serialsOf(source, item, serialsIn(detail.serialNumber), unit);
    await pick(source, { item, pieces, place, serials }, unit);
  }
}

function refuseParts(item: number, pieces: number): never {
  const message = `What is picked is ${pieces} of catalog item ${item}, of which only whole pieces are picked.`;
  return refuse({ kind: 'refused by rule', message });
}

/** Those that are on hand of the item, or that the same source took before. */
async function serialsOf(source: StockSource, item: number, serials: readonly string[], unit: Unit): Promise<string[]> {
  const taken = (await movementOf(source, unit))?.serials ?? [];
  const own: string[] = [];
  for (const serial of serials) {
    const isThere = (await unit.first('/procurement/onhandserialnumbers', { serial, catalogItem: item })) !== null;
    if (isThere || taken.includes(serial)) own.push(serial);
  }
  return own;
}

interface PickedPieces {
  readonly item: number;
  readonly pieces: number;
  readonly place: StockPlace;
  readonly serials: readonly string[];
}

function pick(source: StockSource, { item, pieces, place, serials }: PickedPieces, unit: Unit): Promise<void> {
  return moveStock(source, { item, pieces: -pieces, unitCost: null, ...place, serials }, unit);
}
