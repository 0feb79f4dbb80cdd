import { storedMoney, type TenThousandths, toNumber } from '@reeve/calculation';
import type { OwnTable } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { forgetStock } from './kept-stock.ts';

/** Why goods moved: an order was received, stock was counted, pieces were picked or came back, or a bin was emptied. */
export type StockReason = 'receipt' | 'adjustment' | 'pick' | 'return' | 'transfer out' | 'transfer in' | PickOfPart;

/** A pick of a bundle moves its parts, each by its item: one record moves pieces of several items then. */
export type PickOfPart = `pick of ${number}`;

/** What moved goods: a record of the API by its id, and why. It moves pieces of one item, into or out of one bin. */
export interface StockSource {
  readonly reason: StockReason;
  readonly id: number;
}

/** Pieces of a catalog item that came into a bin (above zero) or left it (below). */
export interface StockMovement {
  readonly item: number;
  readonly warehouse: number;
  readonly bin: number;
  readonly pieces: number;
  /** What one of them cost; null where they cost what is there. */
  readonly unitCost: number | null;
  readonly serials: readonly string[];
}

/** The movements of stock, of which everything that is said of it is made. Unit costs are whole ten-thousandths. */
export const stockMovementTable: OwnTable = {
  name: 'reeve_stock_movement',
  says: 'pieces of catalog items that came into bins and left them, one row for each record that moved them',
  columns: {
    id: 'id',
    reason: 'text',
    source_id: 'integer',
    item_id: 'integer',
    warehouse_id: 'integer',
    bin_id: 'integer',
    pieces: 'integer',
    unit_cost: { kind: 'wide', nullable: true },
    serials: 'text',
  },
  indexes: [
    { name: 'reeve_stock_movement__source', columns: ['source_id', 'reason'], unique: true },
    { name: 'reeve_stock_movement__item_order', columns: ['item_id', 'id'] },
  ],
};

const table = '"reeve_stock_movement"';
const columns = '"item_id", "warehouse_id", "bin_id", "pieces", "unit_cost", "serials"';
const bySource = '"source_id" = ? and "reason" = ?';

/** What a source moved; null where it moved nothing. */
export async function movementOf(
  { reason, id }: StockSource,
  unit: Pick<Unit, 'transaction'>,
): Promise<StockMovement | null> {
  const sql = `select ${columns} from ${table} where ${bySource}`;
  const [row] = await unit.transaction.all(sql, [id, reason]);
  return row === undefined ? null : toMovement(row);
}

/** The items that a picking of a bundle moved. */
export async function itemsPickedBy(detail: number, unit: Pick<Unit, 'transaction'>): Promise<number[]> {
  const sql = `select "item_id" from ${table} where "source_id" = ? and "reason" like 'pick of %' order by "item_id"`;
  return (await unit.transaction.all(sql, [detail])).map(([item]) => Number(item));
}

/** A movement with the id that it is kept by: later ones have higher ids. */
export type KeptMovement = StockMovement & { readonly id: number };

/** The id of what a source moved; null where it moved nothing. */
export async function movementId({ reason, id }: StockSource, unit: Pick<Unit, 'transaction'>): Promise<number | null> {
  const [row] = await unit.transaction.all(`select "id" from ${table} where ${bySource}`, [id, reason]);
  return row === undefined ? null : Number(row[0]);
}

/** Which movements of an item are read: those after one by its id, up to another or all (null), so many at most. */
export interface MovementRange {
  readonly after: number;
  readonly last: number | null;
  readonly most: number;
}

/** Movements of an item in the order in which they were made, without those between bins. */
export async function movementsOfItem(
  item: number,
  { after, last, most }: MovementRange,
  unit: Pick<Unit, 'transaction'>,
): Promise<KeptMovement[]> {
  const until = last === null ? '' : ' and "id" <= ?';
  const sql = `select ${columns}, "id" from ${table} where "item_id" = ? and "id" > ?${until} and "reason" not in (?, ?) order by "id" limit ?`;
  const bounds = last === null ? [after] : [after, last];
  const rows = await unit.transaction.all(sql, [item, ...bounds, 'transfer out', 'transfer in', most]);
  return rows.map((row) => ({ ...toMovement(row), id: Number(row[6]) }));
}

/** Keeps what a source moves in place of what it moved, at its old place in the order; null forgets it. */
export async function keepMovement(
  { reason, id }: StockSource,
  was: StockMovement | null,
  is: StockMovement | null,
  unit: Pick<Unit, 'transaction'>,
): Promise<void> {
  const { transaction } = unit;
  const kept = was === null ? null : await movementId({ reason, id }, unit);
  for (const item of new Set([was?.item, is?.item]))
    if (item !== undefined && kept !== null) await forgetStock(item, kept, unit);
  if (is === null) await transaction.run(`delete from ${table} where ${bySource}`, [id, reason]);
  else if (was === null)
    await transaction.run(`insert into ${table} (${columns}, "source_id", "reason") values (?, ?, ?, ?, ?, ?, ?, ?)`, [
      ...toRow(is),
      id,
      reason,
    ]);
  else
    await transaction.run(
      `update ${table} set "item_id" = ?, "warehouse_id" = ?, "bin_id" = ?, "pieces" = ?, "unit_cost" = ?, "serials" = ? where ${bySource}`,
      [...toRow(is), id, reason],
    );
}

function toRow({ item, warehouse, bin, pieces, unitCost, serials }: StockMovement) {
  return [item, warehouse, bin, pieces, unitCost === null ? null : storedMoney(unitCost), serials.join('\n')];
}

function toMovement([item, warehouse, bin, pieces, unitCost, serials]: readonly unknown[]): StockMovement {
  return {
    item: Number(item),
    warehouse: Number(warehouse),
    bin: Number(bin),
    pieces: Number(pieces),
    unitCost: unitCost == null ? null : toNumber(Number(unitCost) as TenThousandths),
    serials: serialsIn(String(serials ?? '')),
  };
}

/** The serial numbers of a text, which stand on lines of their own or between commas or semicolons; each once. */
export function serialsIn(text: string | null): string[] {
  const all = (text ?? '').split(/[,;\r\n]+/).map((each) => each.trim());
  return [...new Set(all.filter((each) => each !== ''))];
}
