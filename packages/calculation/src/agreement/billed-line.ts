import { type Money, type Quantity, quantity } from '../money.ts';
import { roundedRatio } from '../rounding.ts';
import { atLeast, dividedBy, minus, steps, sumOfProducts, withinLimit } from '../ten-thousandths.ts';

/** An addition as far as its line on an invoice says it. */
export interface LinedAddition {
  readonly quantity: Quantity;
  readonly lessIncluded: Quantity;
  readonly unitPrice: Money;
  readonly unitCost: Money;
}

/** The line: pieces, and what one of them brings in and costs. */
export interface BilledLine {
  readonly quantity: Quantity;
  readonly price: Money;
  readonly cost: Money;
}

const one = quantity(1);

/**
 * The line of an invoice that bills `amount`, in cents, of an addition: the pieces beyond the included ones at their price. Where
 * a part of a period is billed, or something is given back, a piece has its share of price and cost; where no price of four places
 * comes to the amount, the line is one piece at the whole of it. Pieces times price, in cents, half up, always is the amount.
 * Raises `out of range`.
 */
export function billedLineOf(addition: LinedAddition, amount: Money): BilledLine {
  const { unitPrice, unitCost } = addition;
  const pieces = atLeast(quantity(0), minus(addition.quantity, addition.lessIncluded));
  const whole = extended(unitPrice, pieces);
  if (amount === whole) return { quantity: pieces, price: unitPrice, cost: unitCost };
  const share = (cost: Money): Money =>
    whole === 0 ? cost : withinLimit(roundedRatio(cost, amount, whole, 'half up'));
  const price = pieces === 0 ? amount : dividedBy(amount, pieces, steps.tenThousandth, 'half up');
  if (pieces !== 0 && extended(price, pieces) === amount) return { quantity: pieces, price, cost: share(unitCost) };
  const cost = sumOfProducts([{ amount: unitCost, times: pieces }], steps.tenThousandth, 'half up');
  return { quantity: one, price: amount, cost: share(cost) };
}

function extended(price: Money, pieces: Quantity): Money {
  return sumOfProducts([{ amount: price, times: pieces }], steps.hundredth, 'half up');
}
