import { type Money, money, shareOf, storedQuantity } from '@reeve/calculation';
import type { Unit } from '../../unit/unit.ts';
import { valuedStock } from './follow-cost.ts';
import type { StockSource } from './stock-movement.ts';

/** What the pieces cost together that a source moved, below zero where they went out; nothing where it moved none. */
export async function worthOfMove({ reason, id }: StockSource, item: number, unit: Unit): Promise<Money> {
  const { movements, moved } = await valuedStock(item, unit);
  const at = movements.findIndex(({ source }) => source.reason === reason && source.id === id);
  return moved[at] ?? money(0);
}

/** What pieces of an item are worth that stay on hand: their share of the value of all of it, to ten-thousandths, half up. */
export async function shareOfStock(item: number, pieces: number, unit: Unit): Promise<Money> {
  const { onHand, value } = await valuedStock(item, unit);
  return onHand <= 0 ? money(0) : shareOf({ pieces: onHand, value }, storedQuantity(pieces));
}
