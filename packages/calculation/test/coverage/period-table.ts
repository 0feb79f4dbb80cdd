import { dayLength, dayOfDate } from '../../src/calendar-date.ts';
import { type CoverCycle, findCoverPeriod } from '../../src/coverage/cover-period.ts';
import type { CaseTable } from '../case.ts';

/** A cycle, the first day of the agreement, and the day that is asked for. */
interface PlainQuestion {
  readonly cycle: CoverCycle;
  readonly start: string;
  readonly day: string;
}

/** More of the same, each a line. */
const rows: readonly (readonly [title: string, CoverCycle, start: string, day: string, first: string, last: string])[] =
  [
    ['the first of a calendar month', 'CalendarMonth', '2025-01-15', '2026-03-01', '2026-03-01', '2026-03-31'],
    ['the last of a calendar month', 'CalendarMonth', '2025-01-15', '2026-03-31', '2026-03-01', '2026-03-31'],
    ['the leap day', 'CalendarMonth', '2025-01-15', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['a Monday', 'CalendarWeek', '2025-01-15', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['a Sunday', 'CalendarWeek', '2025-01-15', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['a week over the turn of the year', 'CalendarWeek', '2025-01-15', '2026-01-01', '2025-12-29', '2026-01-04'],
    ['the first calendar quarter', 'CalendarQuarter', '2025-01-15', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['the last calendar quarter', 'CalendarQuarter', '2025-01-15', '2026-12-31', '2026-10-01', '2026-12-31'],
    ['a calendar year', 'CalendarYear', '2025-01-15', '2026-07-04', '2026-01-01', '2026-12-31'],
    ['two weeks, the first day', 'Contract2Weeks', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-14'],
    ['two weeks, the day before', 'Contract2Weeks', '2026-01-01', '2025-12-31', '2025-12-18', '2025-12-31'],
    ['four weeks, the last day', 'Contract4Weeks', '2026-01-01', '2026-01-28', '2026-01-01', '2026-01-28'],
    ['a contract quarter, the first day', 'ContractQuarter', '2026-01-15', '2026-04-15', '2026-04-15', '2026-07-14'],
    ['a contract quarter, the day before', 'ContractQuarter', '2026-01-15', '2026-04-14', '2026-01-15', '2026-04-14'],
    ['a contract quarter since the 31st', 'ContractQuarter', '2026-01-31', '2026-04-30', '2026-04-30', '2026-07-30'],
    ['and the next of it', 'ContractQuarter', '2026-01-31', '2026-07-31', '2026-07-31', '2026-10-30'],
    ['a contract year, the first day', 'ContractYear', '2025-06-15', '2026-06-15', '2026-06-15', '2027-06-14'],
    ['a contract year, the day before', 'ContractYear', '2025-06-15', '2026-06-14', '2025-06-15', '2026-06-14'],
    ['a contract year of long ago', 'ContractYear', '1999-12-31', '2026-01-01', '2025-12-31', '2026-12-30'],
    ['a contract year that has not begun', 'ContractYear', '2026-06-15', '2026-01-01', '2025-06-15', '2026-06-14'],
  ];

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The period of an agreement that a day lies in. */
export const coverPeriodTable: CaseTable<PlainQuestion, readonly [string, string]> = {
  heading: 'Period of an agreement',
  says: `The first and the last day. Calendar periods are the calendar's, weeks from Monday; contract periods are counted from
the first day of the agreement, on the last day of months that are too short.`,
  ask: ({ cycle, start, day }) => {
    const { first, last } = findCoverPeriod(cycle, dayOfDate(start), dayOfDate(day));
    return [dateOf(first), dateOf(last)];
  },
  cases: [
    {
      title: 'a calendar month',
      question: { cycle: 'CalendarMonth', start: '2025-01-15', day: '2026-02-10' },
      answer: ['2026-02-01', '2026-02-28'],
      mark: 'documented',
    },
    {
      title: 'a calendar week',
      question: { cycle: 'CalendarWeek', start: '2025-01-15', day: '2026-11-26' },
      answer: ['2026-11-23', '2026-11-29'],
      mark: 'assumed',
    },
    {
      title: 'a calendar quarter',
      question: { cycle: 'CalendarQuarter', start: '2025-01-15', day: '2026-06-30' },
      answer: ['2026-04-01', '2026-06-30'],
      mark: 'documented',
    },
    {
      title: 'a calendar year before 1970',
      question: { cycle: 'CalendarYear', start: '1960-01-15', day: '1965-12-31' },
      answer: ['1965-01-01', '1965-12-31'],
      mark: 'assumed',
    },
    {
      title: 'two weeks from the first day on',
      question: { cycle: 'Contract2Weeks', start: '2026-01-01', day: '2026-01-20' },
      answer: ['2026-01-15', '2026-01-28'],
      mark: 'documented',
    },
    {
      title: 'four weeks',
      question: { cycle: 'Contract4Weeks', start: '2026-01-01', day: '2026-01-29' },
      answer: ['2026-01-29', '2026-02-25'],
      mark: 'documented',
    },
    {
      title: 'a quarter from the last day of a month on',
      question: { cycle: 'ContractQuarter', start: '2025-11-30', day: '2026-03-01' },
      answer: ['2026-02-28', '2026-05-29'],
      mark: 'assumed',
    },
    {
      title: 'the day before that quarter',
      question: { cycle: 'ContractQuarter', start: '2025-11-30', day: '2026-02-27' },
      answer: ['2025-11-30', '2026-02-27'],
      mark: 'assumed',
    },
    {
      title: 'a year of the contract',
      question: { cycle: 'ContractYear', start: '2024-02-29', day: '2025-02-28' },
      answer: ['2025-02-28', '2026-02-27'],
      mark: 'assumed',
    },
    {
      title: 'a day before the contract begins',
      question: { cycle: 'ContractYear', start: '2026-07-01', day: '2026-06-30' },
      answer: ['2025-07-01', '2026-06-30'],
      mark: 'assumed',
    },
    ...rows.map(([title, cycle, start, day, first, last]) => ({
      title,
      question: { cycle, start, day },
      answer: [first, last] as const,
      mark: 'assumed' as const,
    })),
  ],
};
