import { prorated } from '../../src/agreement/prorate.ts';
import { dayOfDate } from '../../src/calendar-date.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** An amount of a period, and the days of it that are asked for. */
interface PlainQuestion {
  readonly amount: number;
  readonly period: readonly [first: string, last: string];
  readonly days: readonly [first: string, last: string];
}

const april = ['2026-04-01', '2026-04-30'] as const;
const march = ['2026-03-01', '2026-03-31'] as const;
const february = ['2026-02-01', '2026-02-28'] as const;
const leapFebruary = ['2028-02-01', '2028-02-29'] as const;
const quarter = ['2026-01-01', '2026-03-31'] as const;
const year = ['2026-01-01', '2026-12-31'] as const;
const week = ['2026-03-02', '2026-03-08'] as const;

type Row = readonly [
  title: string,
  amount: number,
  period: PlainQuestion['period'],
  days: PlainQuestion['days'],
  answer: number,
];

const rows: readonly Row[] = [
  ['a whole month', 300, april, april, 300],
  ['from the middle of a month on', 300, april, ['2026-04-16', '2026-04-30'], 150],
  ['up to the middle of a month', 300, april, ['2026-04-01', '2026-04-15'], 150],
  ['one day', 300, april, ['2026-04-07', '2026-04-07'], 10],
  ['the first day', 100, april, ['2026-04-01', '2026-04-01'], 3.33],
  ['the second day takes what the first left', 100, april, ['2026-04-02', '2026-04-02'], 3.34],
  ['both of them', 100, april, ['2026-04-01', '2026-04-02'], 6.67],
  ['the last day', 100, april, ['2026-04-30', '2026-04-30'], 3.33],
  ['all but the first', 100, april, ['2026-04-02', '2026-04-30'], 96.67],
  ['a month of 31 days', 310, march, ['2026-03-10', '2026-03-31'], 220],
  ['a month of 28 days', 280, february, ['2026-02-15', '2026-02-28'], 140],
  ['a month of 29 days', 290, leapFebruary, ['2028-02-29', '2028-02-29'], 10],
  ['days before the period do not count', 300, april, ['2026-03-20', '2026-04-15'], 150],
  ['days after the period do not count', 300, april, ['2026-04-16', '2026-06-30'], 150],
  ['days around the period are the whole', 300, april, ['2025-01-01', '2027-01-01'], 300],
  ['days of another period are nothing', 300, april, ['2026-05-01', '2026-05-31'], 0],
  ['days of an earlier period are nothing', 300, april, march, 0],
  ['an end before the beginning is nothing', 300, april, ['2026-04-20', '2026-04-10'], 0],
  ['the middle of a quarter', 900, quarter, ['2026-02-01', '2026-02-28'], 280],
  ['the first month of a quarter', 900, quarter, ['2026-01-01', '2026-01-31'], 310],
  ['the last month of a quarter', 900, quarter, ['2026-03-01', '2026-03-31'], 310],
  ['a day of a year', 365, year, ['2026-07-04', '2026-07-04'], 1],
  ['half a year', 1200, year, ['2026-07-01', '2026-12-31'], 604.93],
  ['the other half', 1200, year, ['2026-01-01', '2026-06-30'], 595.07],
  ['working days of a week', 70, week, ['2026-03-02', '2026-03-06'], 50],
  ['a weekend', 70, week, ['2026-03-07', '2026-03-08'], 20],
  ['nothing is nothing', 0, april, ['2026-04-16', '2026-04-30'], 0],
  ['a cent goes to the half that it rounds to', 0.01, april, ['2026-04-01', '2026-04-15'], 0.01],
  ['and not to the other', 0.01, april, ['2026-04-16', '2026-04-30'], 0],
  ['what is given back', -300, april, ['2026-04-16', '2026-04-30'], -150],
  ['parts of a cent are rounded', 100.005, april, april, 100.01],
  ['a large amount', 4_000_000_000, march, ['2026-03-01', '2026-03-01'], 129_032_258.06],
];

/** What a part of a period costs. */
export const prorationTable: CaseTable<PlainQuestion, number> = {
  heading: 'Proration',
  says: `The part of a period's amount that falls on some of its days, by days: what is due up to a day is rounded to cents, half
up, and a part is the difference of two such sums. However a period is cut, its parts come to the whole.`,
  ask: ({ amount, period, days }) => {
    const [first, last] = period.map(dayOfDate);
    const [from, to] = days.map(dayOfDate);
    return toNumber(prorated(money(amount), { first: first ?? 0, last: last ?? 0 }, from ?? 0, to ?? 0));
  },
  cases: rows.map(([title, amount, period, days, answer]) => ({
    title,
    question: { amount, period, days },
    answer,
    mark: 'assumed',
  })),
};
