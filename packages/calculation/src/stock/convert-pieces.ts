import type { Money, Quantity } from '../money.ts';
import { roundedRatio } from '../rounding.ts';
import { withinLimit } from '../ten-thousandths.ts';

/** What one unit of measure is in another: so many of the other for so many of the one. Neither is nothing. */
export interface UnitConversion {
  readonly times: Quantity;
  readonly per: Quantity;
}

/** How many pieces a quantity of the one unit is in the other, to ten-thousandths, half up. Raises `out of range`. */
export function convertPieces(quantity: Quantity, { times, per }: UnitConversion): Quantity {
  return withinLimit(roundedRatio(quantity, times, per, 'half up'));
}

/** What one of the other unit costs where one of the one costs this, to ten-thousandths, half up. Raises `out of range`. */
export function convertCost(cost: Money, { times, per }: UnitConversion): Money {
  return withinLimit(roundedRatio(cost, per, times, 'half up'));
}
