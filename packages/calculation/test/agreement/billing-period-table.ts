import { type BillingCycle, billingPeriodOf } from '../../src/agreement/billing-period.ts';
import { dayLength, dayOfDate } from '../../src/calendar-date.ts';
import type { CaseTable } from '../case.ts';

/** A cycle, the day that it is counted from (null is by the calendar), and a day. */
interface PlainQuestion {
  readonly cycle: BillingCycle;
  readonly from: string | null;
  readonly day: string;
}

type PlainAnswer = readonly [first: string, last: string] | null;
type Row = readonly [
  title: string,
  cycle: BillingCycle,
  from: string | null,
  day: string,
  first: string | null,
  last?: string,
];

const rows: readonly Row[] = [
  ['a month of the calendar', 'Monthly', null, '2026-03-17', '2026-03-01', '2026-03-31'],
  ['its first day', 'Monthly', null, '2026-03-01', '2026-03-01', '2026-03-31'],
  ['its last day', 'Monthly', null, '2026-03-31', '2026-03-01', '2026-03-31'],
  ['February', 'Monthly', null, '2026-02-10', '2026-02-01', '2026-02-28'],
  ['February of a leap year', 'Monthly', null, '2028-02-29', '2028-02-01', '2028-02-29'],
  ['a month of a contract', 'Monthly', '2026-01-15', '2026-03-17', '2026-03-15', '2026-04-14'],
  ['before the day of the month', 'Monthly', '2026-01-15', '2026-03-14', '2026-02-15', '2026-03-14'],
  ['of a contract since the 31st, in a short month', 'Monthly', '2026-01-31', '2026-03-01', '2026-02-28', '2026-03-30'],
  ['and in a long one after it', 'Monthly', '2026-01-31', '2026-03-31', '2026-03-31', '2026-04-29'],
  ['on the first day of the contract', 'Monthly', '2026-01-15', '2026-01-15', '2026-01-15', '2026-02-14'],
  ['before the contract', 'Monthly', '2026-01-15', '2026-01-14', '2025-12-15', '2026-01-14'],
  ['two months of the calendar', 'BiMonthly', null, '2026-04-30', '2026-03-01', '2026-04-30'],
  ['two months of a contract', 'BiMonthly', '2026-02-01', '2026-04-30', '2026-04-01', '2026-05-31'],
  ['a quarter of the calendar', 'Quarterly', null, '2026-05-05', '2026-04-01', '2026-06-30'],
  ['its last day again', 'Quarterly', null, '2026-06-30', '2026-04-01', '2026-06-30'],
  ['a quarter of a contract', 'Quarterly', '2026-02-10', '2026-05-05', '2026-02-10', '2026-05-09'],
  ['the next of it', 'Quarterly', '2026-02-10', '2026-05-10', '2026-05-10', '2026-08-09'],
  ['half a year of the calendar', 'SemiAnnual', null, '2026-07-01', '2026-07-01', '2026-12-31'],
  ['half a year of a contract', 'SemiAnnual', '2025-11-01', '2026-07-01', '2026-05-01', '2026-10-31'],
  ['a year of the calendar', 'Yearly', null, '2026-07-01', '2026-01-01', '2026-12-31'],
  ['a year of a contract', 'Yearly', '2024-06-15', '2026-06-14', '2025-06-15', '2026-06-14'],
  ['a year of a contract since a leap day', 'Yearly', '2024-02-29', '2025-03-01', '2025-02-28', '2026-02-27'],
  ['a week of the calendar', 'Weekly', null, '2026-03-04', '2026-03-02', '2026-03-08'],
  ['its Sunday', 'Weekly', null, '2026-03-08', '2026-03-02', '2026-03-08'],
  ['a week of a contract', 'Weekly', '2026-01-01', '2026-03-04', '2026-02-26', '2026-03-04'],
  ['two weeks of the calendar', 'BiWeekly', null, '2026-03-04', '2026-03-02', '2026-03-15'],
  ['two weeks of a contract', 'BiWeekly', '2026-03-02', '2026-03-16', '2026-03-16', '2026-03-29'],
  ['before their contract', 'BiWeekly', '2026-03-02', '2026-03-01', '2026-02-16', '2026-03-01'],
  ['over the turn of the year', 'Weekly', null, '2026-01-01', '2025-12-29', '2026-01-04'],
  ['a month before 1970', 'Monthly', null, '1969-12-31', '1969-12-01', '1969-12-31'],
  ['what does not recur', 'NotRecurring', null, '2026-03-01', null],
  ['what does not recur, of a contract', 'NotRecurring', '2026-01-15', '2026-03-01', null],
];

const dateOf = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);

/** The period that a day is billed with. */
export const billingPeriodTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Billing period',
  says: `The first and the last day of the period that a day is billed with: by the calendar, in which periods begin with the year
and weeks on Mondays, or counted from a contract's day. A month without the day begins with its last.`,
  ask: ({ cycle, from, day }) => {
    const period = billingPeriodOf({ cycle, anchor: from === null ? null : dayOfDate(from) }, dayOfDate(day));
    return period === null ? null : [dateOf(period.first), dateOf(period.last)];
  },
  cases: rows.map(([title, cycle, from, day, first, last = '']) => ({
    title,
    question: { cycle, from, day },
    answer: first === null ? null : ([first, last] as const),
    mark: 'assumed',
  })),
};
