import { type DayPeriod, periodOfDays, periodOfMonths } from '../period/cycle-period.ts';

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

/** How often, and from which day the periods are counted: null is by the calendar. */
export interface BillingRhythm {
  readonly cycle: BillingCycle;
  readonly anchor: number | null;
}

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

/** The first Monday of 1970: weeks of the calendar begin on Mondays, two of them with every other from here. */
const firstMonday = 4;

/** Whether a text names a cycle. */
export function isBillingCycle(text: unknown): text is BillingCycle {
  return typeof text === 'string' && Object.hasOwn(lengths, text);
}

/**
 * The period that a day is billed with, months by the calendar of UTC: those of the calendar begin with the year, those of
 * a contract with its anchor, of which a shorter month has its last day. Null where the cycle does not recur.
 */
export function billingPeriodOf({ cycle, anchor }: BillingRhythm, day: number): DayPeriod | null {
  const length = lengths[cycle];
  if (length === null) return null;
  if (length.days !== undefined) return periodOfDays(length.days, anchor ?? firstMonday, day);
  return periodOfMonths(length.months ?? 1, anchor ?? 0, day);
}

/** More periods in a row than anybody agrees on. */
const mostPeriods = 1_200;

/**
 * The last day of so many periods in a row, the first of which is the one that a day lies in. Null where the cycle does not
 * recur, and for no periods or more than 1,200.
 */
export function lastDayOfPeriods(rhythm: BillingRhythm, day: number, count: number): number | null {
  if (!Number.isInteger(count) || count < 1 || count > mostPeriods) return null;
  let last = billingPeriodOf(rhythm, day)?.last ?? null;
  for (let at = 1; at < count && last !== null; at += 1) last = billingPeriodOf(rhythm, last + 1)?.last ?? null;
  return last;
}
