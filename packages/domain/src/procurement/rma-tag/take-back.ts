import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { moveStock } from '../stock/move-stock.ts';
import { serialsIn } from '../stock/stock-movement.ts';
import { placeIn } from '../stock/usual-place.ts';

type ReturnedGoods = RowOf<'/procurement/rmaTags'>;

/** A disposition has nothing but a name by which it could be told apart. */
const toStock = /\bstock\b/i;

/** What comes back to stock is there to be sold again. */
export const takeBack = behaviour('/procurement/rmaTags', {
  says: 'the piece of an RMA tag whose disposition returns it to stock is on hand while the tag is closed',
  source: 'evidence: procurement/returns',
  phase: 'follow',
  on: { changed: ['dateClosed', 'rmaDisposition', 'product', 'serialNumber', 'location'] },
  fills: ['/procurement/catalog/{parentId}/inventory', '/procurement/onhandserialnumbers'],
  does: ({ after }, unit) => returnToStock(after, unit),
});

/** Puts the piece of a tag on hand, or takes it back where the tag says something else by now. */
export async function returnToStock(tag: ReturnedGoods, unit: Unit): Promise<void> {
  const source = { reason: 'return', id: tag.id } as const;
  const place = (await goesToStock(tag, unit)) ? await placeOf(tag, unit) : null;
  if (place === null || tag.product == null) return moveStock(source, null, unit);
  const piece = { item: tag.product, pieces: 1, unitCost: null, serials: serialsIn(tag.serialNumber) };
  await moveStock(source, { ...piece, ...place }, unit);
}

async function goesToStock({ dateClosed, rmaDisposition }: ReturnedGoods, unit: Unit): Promise<boolean> {
  if (dateClosed == null || rmaDisposition == null) return false;
  const disposition = await unit.get('/procurement/RMADispositions', rmaDisposition);
  return toStock.test(disposition?.name ?? '');
}

async function placeOf({ location }: ReturnedGoods, unit: Unit) {
  const own = location == null ? null : await unit.first('/procurement/warehouses', { location, inactiveFlag: false });
  return placeIn(own?.id ?? null, null, unit);
}
