import { type Money, money, type StockValue, shareOf, storedQuantity } from '@reeve/calculation';
import type { Unit } from '../../unit/unit.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';
import { movementId, type StockSource } from './stock-movement.ts';
import { valueMovements } from './value-movements.ts';

/** What the stock of an item is worth by the costing method of the settings. Reads no more of a long history than its end. */
export async function valuedStock(item: number, unit: Unit): Promise<StockValue> {
  return valueMovements({ item, method: await methodOf(unit), last: null }, unit);
}

/** What the pieces cost together that a source moved, below zero where they went out; nothing where it moved none. */
export async function worthOfMove(source: StockSource, item: number, unit: Unit): Promise<Money> {
  const last = await movementId(source, unit);
  if (last === null) return money(0);
  const { moved } = await valueMovements({ item, method: await methodOf(unit), last }, unit);
  return moved.at(-1) ?? money(0);
}

/** What pieces of an item are worth that stay on hand: their share of the value of all of it, to ten-thousandths, half up. */
export async function shareOfStock(item: number, pieces: number, unit: Unit): Promise<Money> {
  const { onHand, value } = await valuedStock(item, unit);
  return onHand <= 0 ? money(0) : shareOf({ pieces: onHand, value }, storedQuantity(pieces));
}

async function methodOf(unit: Unit) {
  return (await procurementSettings(unit))?.costingMethod ?? 'FIFO';
}
