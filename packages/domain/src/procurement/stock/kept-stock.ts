import type { CostingMethod, StockLeft } from '@reeve/calculation';
import type { OwnTable } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

/** What the movements of an item up to one have left, by a costing method: later ones are valued from there. */
export const keptStockTable: OwnTable = {
  name: 'reeve_kept_stock',
  says: 'what the movements of a catalog item up to one (`up_to`) have left, so that not all are read to value what comes after',
  columns: { id: 'id', item_id: 'integer', method: 'text', up_to: 'integer', stock: 'text' },
  indexes: [{ name: 'reeve_kept_stock__item', columns: ['item_id', 'method', 'up_to'], unique: true }],
};

const table = '"reeve_kept_stock"';

/** What is left after the movement of this id; zero before all. */
export interface KeptStock {
  readonly upTo: number;
  readonly left: StockLeft;
}

/** The latest that is kept of an item, before the movement of an id where one is told; null where nothing is. */
export async function keptStock(
  item: number,
  method: CostingMethod,
  before: number | null,
  { transaction }: Pick<Unit, 'transaction'>,
): Promise<KeptStock | null> {
  const until = before === null ? '' : ' and "up_to" < ?';
  const sql = `select "up_to", "stock" from ${table} where "item_id" = ? and "method" = ?${until} order by "up_to" desc limit 1`;
  const [row] = await transaction.all(sql, [item, method, ...(before === null ? [] : [before])]);
  return row === undefined ? null : { upTo: Number(row[0]), left: JSON.parse(String(row[1])) as StockLeft };
}

/** Keeps what an item's movements have left. Nothing is kept after that movement yet. */
export async function keepStock(
  item: number,
  method: CostingMethod,
  { upTo, left }: KeptStock,
  { transaction }: Pick<Unit, 'transaction'>,
): Promise<void> {
  const sql = `insert into ${table} ("item_id", "method", "up_to", "stock") values (?, ?, ?, ?) on conflict do nothing`;
  await transaction.run(sql, [item, method, upTo, JSON.stringify(left)]);
}

/** Forgets what a movement that is about to change was part of. */
export async function forgetStock(
  item: number,
  movement: number,
  { transaction }: Pick<Unit, 'transaction'>,
): Promise<void> {
  await transaction.run(`delete from ${table} where "item_id" = ? and "up_to" >= ?`, [item, movement]);
}
