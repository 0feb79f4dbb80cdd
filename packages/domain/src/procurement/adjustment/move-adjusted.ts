import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { moveStock } from '../stock/move-stock.ts';
import { serialsIn } from '../stock/stock-movement.ts';
import { placeIn } from '../stock/usual-place.ts';

/** What is adjusted. */
export const adjustmentDetails = '/procurement/adjustments/{parentId}/details';

type AdjustedPieces = RowOf<typeof adjustmentDetails>;

/** Moves the pieces of a detail, or moves them back. */
export async function moveAdjusted(detail: AdjustedPieces, isClosed: boolean, unit: Unit): Promise<void> {
  const source = { reason: 'adjustment', id: detail.id } as const;
  const place = await placeIn(detail.warehouse, detail.warehouseBin, unit);
  if (!isClosed || place === null || detail.catalogItem == null) return moveStock(source, null, unit);
  const { catalogItem: item, quantityAdjusted, unitCost, serialNumber } = detail;
  await moveStock(
    source,
    { item, pieces: quantityAdjusted ?? 0, unitCost, ...place, serials: serialsIn(serialNumber) },
    unit,
  );
}
