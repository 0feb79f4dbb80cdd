import { dayLength, dayOfDate } from '../../src/calendar-date.ts';
import { findPeriod, type PeriodPattern } from '../../src/period/find-period.ts';
import type { CaseTable } from '../case.ts';

/** A pattern, with a date in place of the day that a period of weeks ends on, and the day asked for. */
interface PlainQuestion {
  readonly every: 'week' | 'two weeks' | 'month';
  readonly endsOn?: string;
  readonly ends?: readonly number[];
  readonly on: string;
}

function patternOf({ every, endsOn = '1970-01-04', ends = [] }: PlainQuestion): PeriodPattern {
  return every === 'month' ? { every, ends } : { every, endsOn: dayOfDate(endsOn) };
}

function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The periods of time sheets. */
export const periodTable: CaseTable<PlainQuestion, readonly [number: number, from: string, to: string]> = {
  heading: 'Periods of time sheets',
  says: `The period that a day lies in: its number in the year that it ends in, its first and its last day. Weeks are counted
from any day that one of them ends on; months end on the days that are set up, or on their last.`,
  ask: (question) => {
    const { number, start, end } = findPeriod(patternOf(question), dayOfDate(question.on));
    return [number, dateOf(start), dateOf(end)];
  },
  cases: [
    {
      title: 'a week from Saturday to Friday, as old sheets are named',
      question: { every: 'week', endsOn: '2005-01-07', on: '2005-05-16' },
      answer: [20, '2005-05-14', '2005-05-20'],
      mark: 'live',
    },
    {
      title: 'a week from Monday to Sunday',
      question: { every: 'week', endsOn: '2026-01-04', on: '2026-11-18' },
      answer: [47, '2026-11-16', '2026-11-22'],
      mark: 'live',
    },
    {
      title: 'its first and its last day lie in it',
      question: { every: 'week', endsOn: '2026-01-04', on: '2026-11-22' },
      answer: [47, '2026-11-16', '2026-11-22'],
      mark: 'assumed',
    },
    {
      title: 'a week over the turn of the year counts for the new one, whatever year is set up',
      question: { every: 'week', endsOn: '2026-01-04', on: '2026-12-30' },
      answer: [1, '2026-12-28', '2027-01-03'],
      mark: 'assumed',
    },
    {
      title: 'two weeks',
      question: { every: 'two weeks', endsOn: '2026-01-11', on: '2026-01-12' },
      answer: [2, '2026-01-12', '2026-01-25'],
      mark: 'assumed',
    },
    {
      title: 'a month to its last day',
      question: { every: 'month', on: '2024-02-29' },
      answer: [2, '2024-02-01', '2024-02-29'],
      mark: 'assumed',
    },
    {
      title: 'a month to its 20th day',
      question: { every: 'month', ends: [20], on: '2025-12-21' },
      answer: [1, '2025-12-21', '2026-01-20'],
      mark: 'assumed',
    },
    {
      title: 'half a month',
      question: { every: 'month', ends: [15, 31], on: '2025-02-16' },
      answer: [4, '2025-02-16', '2025-02-28'],
      mark: 'assumed',
    },
  ],
};
