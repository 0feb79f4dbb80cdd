import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

/** Where the pieces on hand are shown, by item and by bin. */
export const inventory = '/procurement/catalog/{parentId}/inventory';

interface PlacedPieces {
  readonly item: number;
  readonly warehouse: number;
  readonly bin: number;
  readonly pieces: number;
}

/** Adds pieces to what is on hand in a bin, or takes them off. Answers what is there then; an empty bin has no row. */
export async function addOnHand({ item, warehouse, bin, pieces }: PlacedPieces, unit: Unit): Promise<number> {
  const row = await unit.first(inventory, { catalogItem: item, warehouseBin: bin });
  const onHand = (row?.onHand ?? 0) + pieces;
  const place = { warehouse: { id: warehouse }, warehouseBin: { id: bin } };
  if (row === null) await makeRecord(inventory, { ...place, onHand }, unit, item);
  else if (onHand === 0) await deleteRecord(inventory, row.id, unit);
  else await unit.updateColumns(inventory, row.id, { onHand });
  return onHand;
}
