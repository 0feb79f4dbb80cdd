import type { RowOf } from '@reeve/store';
import { bookAdjusted } from '../../finance/ledger/adjustment/book-adjusted.ts';
import type { Unit } from '../../unit/unit.ts';
import { moveStock } from '../stock/move-stock.ts';
import { serialsIn } from '../stock/stock-movement.ts';
import { placeIn } from '../stock/usual-place.ts';
import { worthOfMove } from '../stock/worth-of-move.ts';

/** What is adjusted. */
export const adjustmentDetails = '/procurement/adjustments/{parentId}/details';

type AdjustedPieces = RowOf<typeof adjustmentDetails>;

/** Moves the pieces of a detail and books what they are worth, or takes both back. */
export async function moveAdjusted(detail: AdjustedPieces, isClosed: boolean, unit: Unit): Promise<void> {
  const source = { reason: 'adjustment', id: detail.id } as const;
  const place = await placeIn(detail.warehouse, detail.warehouseBin, unit);
  if (!isClosed || place === null || detail.catalogItem == null) {
    await bookAdjusted(detail, null, unit);
    return moveStock(source, null, unit);
  }
  const { catalogItem: item, quantityAdjusted, unitCost, serialNumber } = detail;
  const goods = { item, pieces: quantityAdjusted ?? 0, unitCost, ...place, serials: serialsIn(serialNumber) };
  await moveStock(source, goods, unit);
  await bookAdjusted(detail, await worthOfMove(source, item, unit), unit);
}
