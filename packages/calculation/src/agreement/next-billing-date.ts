import { dayLength, monthsAfter } from '../calendar-date.ts';

/** How often an agreement is billed, as the product names it. */
export type BillingCycle =
  | 'Weekly'
  | 'BiWeekly'
  | 'Monthly'
  | 'BiMonthly'
  | 'Quarterly'
  | 'SemiAnnual'
  | 'Yearly'
  | 'NotRecurring';

const lengths: Readonly<Record<BillingCycle, { readonly months?: number; readonly days?: number } | null>> = {
  Weekly: { days: 7 },
  BiWeekly: { days: 14 },
  Monthly: { months: 1 },
  BiMonthly: { months: 2 },
  Quarterly: { months: 3 },
  SemiAnnual: { months: 6 },
  Yearly: { months: 12 },
  NotRecurring: null,
};

/** Whether a text names a cycle. */
export function isBillingCycle(text: unknown): text is BillingCycle {
  return typeof text === 'string' && Object.hasOwn(lengths, text);
}

/**
 * The instant one cycle later, in UTC; null where the cycle does not recur. The last day of a shorter month stands for a
 * day that it does not have.
 */
export function nextBillingDate(from: number, cycle: BillingCycle): number | null {
  const length = lengths[cycle];
  return length === null ? null : monthsAfter(from + (length.days ?? 0) * dayLength, length.months ?? 0);
}
