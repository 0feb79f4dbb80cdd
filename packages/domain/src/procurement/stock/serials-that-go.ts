import type { Unit } from '../../unit/unit.ts';
import { inventory } from './on-hand.ts';
import type { StockMovement } from './stock-movement.ts';

/**
 * A movement with the serial numbers of the pieces that go: those that are named, those that it took before, and where too few pieces
 * without a number would be left for the others, those that were there the longest (evidence: procurement/serials).
 */
export async function withSerials(was: StockMovement | null, is: StockMovement, unit: Unit): Promise<StockMovement> {
  if (is.pieces > 0) return is;
  const before = was !== null && was.item === is.item && was.bin === is.bin ? was : null;
  const place = { catalogItem: is.item, warehouseBin: is.bin };
  const there = await unit.select('/procurement/onhandserialnumbers', place);
  const pieces = ((await unit.first(inventory, place))?.onHand ?? 0) - (before?.pieces ?? 0);
  const known = [...(before?.serials ?? []), ...there.map(({ serial }) => serial ?? '')];
  const others = known.filter((serial) => !is.serials.includes(serial));
  const go = others.length - Math.max(0, pieces + is.pieces);
  return go <= 0 ? is : { ...is, serials: [...is.serials, ...others.slice(0, go)] };
}
