import {
  type CostingMethod,
  noStock,
  type StockMove,
  type StockValue,
  storedMoney,
  storedQuantity,
  valueStock,
} from '@reeve/calculation';
import type { Unit } from '../../unit/unit.ts';
import { keepStock, keptStock } from './kept-stock.ts';
import { type KeptMovement, movementsOfItem } from './stock-movement.ts';

/** What of an item is valued: its movements up to one by its id, or all. */
export interface ValuedMovements {
  readonly item: number;
  readonly method: CostingMethod;
  /** The id of the last movement that counts; null for all. */
  readonly last: number | null;
  /** After how many movements what they left is kept. */
  readonly part?: number;
}

/**
 * Values the stock of an item after its movements over all warehouses (evidence: procurement/costing): between bins nothing
 * gains or loses. Goes on from what is kept, and keeps what it passes: of a long history only the last part is read. `moved` is
 * of that part, so its last one is what the last movement came to.
 */
export async function valueMovements(
  { item, method, last, part = 100 }: ValuedMovements,
  unit: Pick<Unit, 'transaction'>,
): Promise<StockValue> {
  let from = (await keptStock(item, method, last, unit)) ?? { upTo: 0, left: noStock };
  for (;;) {
    const movements = await movementsOfItem(item, { after: from.upTo, last, most: part }, unit);
    const value = valueStock(movements.map(toMove), method, from.left);
    const upTo = movements.at(-1)?.id ?? 0;
    if (movements.length < part || upTo === last) return value;
    from = { upTo, left: value.left };
    await keepStock(item, method, from, unit);
  }
}

function toMove({ pieces, unitCost }: KeptMovement): StockMove {
  return { pieces: storedQuantity(pieces), unitCost: unitCost === null ? null : storedMoney(unitCost) };
}
