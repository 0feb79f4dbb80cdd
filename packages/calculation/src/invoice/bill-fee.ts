import type { Money } from '../money.ts';
import { roundedRatio } from '../rounding.ts';
import { atLeast, minus, steps, sumOf, withinLimit } from '../ten-thousandths.ts';

/** What was agreed for work as a whole, and what was billed of it. */
export interface FeeQuestion {
  /** A fixed fee is billed whatever was worked, a limit is the most that is billed. */
  readonly method: 'FixedFee' | 'NotToExceed';
  readonly fee: Money;
  /** What the time on the invoice comes to at its rates. */
  readonly worked: Money;
  /** What other invoices billed of the fee. */
  readonly billed: Money;
}

const none: Money = withinLimit(0);

/** What an invoice bills of a fee or up to a limit: what other invoices left of it, and never less than nothing. Raises `out of range`. */
export function billFee({ method, fee, worked, billed }: FeeQuestion): Money {
  const left = atLeast(none, minus(fee, billed));
  if (method === 'FixedFee') return left;
  return worked < left ? worked : left;
}

/**
 * An amount as shares in proportion to parts, in cents, half up; the last part with something to it bears what is left. Null
 * where the parts come to nothing, so that nobody bears it. Raises `out of range`.
 */
export function shareAmount(amount: Money, parts: readonly Money[]): readonly Money[] | null {
  const whole = sumOf(parts);
  if (whole === 0) return null;
  const last = parts.findLastIndex((part) => part !== 0);
  const shares = parts.map((part): Money => withinLimit(shareOf(amount, part, whole)));
  const others = sumOf(shares.filter((_, place) => place !== last));
  return shares.map((share, place) => (place === last ? minus(amount, others) : share));
}

function shareOf(amount: Money, part: Money, whole: Money): number {
  return roundedRatio(amount, part, whole * steps.hundredth, 'half up') * steps.hundredth;
}
