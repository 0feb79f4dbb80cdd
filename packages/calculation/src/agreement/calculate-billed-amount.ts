import { type Money, type Quantity, quantity } from '../money.ts';
import { atLeast, minus, steps, sumOfProducts } from '../ten-thousandths.ts';

/** What is billed beside an agreement's own amount: pieces, those included without charge, and from when until when. */
export interface BilledAddition {
  readonly quantity: Quantity;
  readonly lessIncluded: Quantity;
  readonly unitPrice: Money;
  /** Instants; null is from ever, for ever. On the day of the cancellation it is no longer billed. */
  readonly effective: number | null;
  readonly cancelled: number | null;
}

/** An agreement's own amount of a period, its billable additions, and the instant for which it is billed. */
export interface BillingQuestion {
  readonly amount: Money;
  readonly additions: readonly BilledAddition[];
  readonly at: number;
}

/**
 * What an agreement is billed for one period, tax apart: its own amount and the additions that hold at the instant, of
 * each what exceeds the included quantity. Rounded once, to cents, half up. Raises `out of range`.
 */
export function billedAmountOf({ amount, additions, at }: BillingQuestion): Money {
  const due = additions.filter(
    ({ effective, cancelled }) => (effective === null || effective <= at) && (cancelled === null || at < cancelled),
  );
  const products = due.map((each) => ({
    amount: each.unitPrice,
    times: atLeast(quantity(0), minus(each.quantity, each.lessIncluded)),
  }));
  return sumOfProducts([{ amount, times: quantity(1) }, ...products], steps.hundredth, 'half up');
}
