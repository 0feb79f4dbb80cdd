import { type Money, type Quantity, quantity } from '../money.ts';
import { atLeast, minus, steps, sumOfProducts } from '../ten-thousandths.ts';

/** One line of what is sold: pieces, what one of them brings in and costs. */
export interface SoldLine {
  readonly quantity: Quantity;
  /** Pieces that are included elsewhere and not billed; null where none can be. */
  readonly lessIncluded: Quantity | null;
  readonly price: Money;
  readonly cost: Money;
  /** Taken off the line as a whole. */
  readonly discount: Money;
}

/** What a line comes to: the pieces that are billed, what they bring in, what all pieces cost, and what remains. */
export interface LineAmounts {
  readonly billed: Quantity;
  readonly extPrice: Money;
  readonly extCost: Money;
  readonly margin: Money;
}

/** The amounts of a line, each rounded to cents, half up; the margin is that of the rounded ones. Raises `out of range`. */
export function lineAmountsOf({ lessIncluded, price, cost, discount, ...line }: SoldLine): LineAmounts {
  const billed = lessIncluded === null ? line.quantity : atLeast(quantity(0), minus(line.quantity, lessIncluded));
  const gross = { amount: price, times: billed };
  const extPrice = sumOfProducts([gross, { amount: discount, times: quantity(-1) }], steps.hundredth, 'half up');
  const extCost = sumOfProducts([{ amount: cost, times: line.quantity }], steps.hundredth, 'half up');
  return { billed, extPrice, extCost, margin: minus(extPrice, extCost) };
}
