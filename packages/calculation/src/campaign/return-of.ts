import { marginOf } from '../margin.ts';
import type { Money, Percent } from '../money.ts';
import { percentOf, steps } from '../ten-thousandths.ts';

/** What a campaign leaves, and that in percent of what was spent on it. */
export interface CampaignReturn {
  readonly margin: Money;
  readonly percent: Percent;
}

/** The return on what was spent, in cents and hundredths of a percent, half up; 0 percent of nothing. Raises `out of range`. */
export function returnOf(revenue: Money, spent: Money): CampaignReturn {
  const { margin, cost } = marginOf(revenue, spent);
  return { margin, percent: percentOf(margin, cost, steps.hundredth, 'half up') };
}
