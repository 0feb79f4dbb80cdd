import { type StockValue, storedMoney, storedQuantity, toNumber, valueStock } from '@reeve/calculation';
import { changeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';
import { movementsOfItem, type StockMovement, type StockSource } from './stock-movement.ts';

/** What the stock of an item is worth by the costing method of the settings, and the movements that made it. */
export interface ValuedStock extends StockValue {
  readonly movements: readonly (StockMovement & { readonly source: StockSource })[];
}

/** Values the stock of an item over all warehouses (evidence: procurement/costing): between bins nothing gains or loses. */
export async function valuedStock(item: number, unit: Unit): Promise<ValuedStock> {
  const movements = (await movementsOfItem(item, unit)).filter(({ source }) => !source.reason.startsWith('transfer'));
  const moves = movements.map(({ pieces, unitCost }) => ({
    pieces: storedQuantity(pieces),
    unitCost: unitCost === null ? null : storedMoney(unitCost),
  }));
  const method = (await procurementSettings(unit))?.costingMethod ?? 'FIFO';
  return { ...valueStock(moves, method), movements };
}

/** The cost of an item that is told to by its flag is that of the next piece to go, unless the settings forbid it. */
export async function followCost(id: number, unit: Unit): Promise<void> {
  const item = await unit.get('/procurement/catalog', id);
  if (item?.autoUpdateUnitCostFlag !== true) return;
  if ((await procurementSettings(unit))?.disableCostUpdatesFlag === true) return;
  const { onHand, unitCost } = await valuedStock(id, unit);
  const cost = toNumber(unitCost);
  if (onHand > 0 && cost !== item.cost) await changeRecord('/procurement/catalog', id, { cost }, unit);
}
