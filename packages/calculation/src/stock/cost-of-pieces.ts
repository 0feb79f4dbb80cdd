import { type Money, money, type Quantity } from '../money.ts';
import { dividedBy, steps, sumOf } from '../ten-thousandths.ts';

/** Pieces that went together, and what they cost together. */
export interface IssuedPieces {
  readonly pieces: Quantity;
  readonly cost: Money;
}

/** What one of the pieces cost on average, to ten-thousandths, half up; nothing where none went. Raises `out of range`. */
export function costOfPieces(issued: readonly IssuedPieces[]): Money {
  const pieces = sumOf(issued.map((each) => each.pieces));
  if (pieces === 0) return money(0);
  return dividedBy(sumOf(issued.map(({ cost }) => cost)), pieces, steps.tenThousandth, 'half up');
}
