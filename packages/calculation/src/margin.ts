import type { Money, Percent } from './money.ts';
import { minus, percentOf, rounded, steps } from './ten-thousandths.ts';

/** What comes in, what it costs, what remains, and that in percent of what comes in. */
export interface Margin {
  readonly revenue: Money;
  readonly cost: Money;
  readonly margin: Money;
  readonly percent: Percent;
}

/**
 * Revenue and cost in cents, what remains, and its percentage to two decimals: 0 without revenue. Raises `out of range`,
 * for a percentage, too: a loss of millions of the revenue of a cent has none.
 */
export function marginOf(revenue: Money, cost: Money): Margin {
  const income = rounded(revenue, steps.hundredth, 'half up');
  const spent = rounded(cost, steps.hundredth, 'half up');
  const margin = minus(income, spent);
  return { revenue: income, cost: spent, margin, percent: percentOf(margin, income, steps.hundredth, 'half up') };
}
