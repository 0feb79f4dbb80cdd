import { hoursOf } from '../../src/hours/calculate-hours.ts';
import { hours } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** When work began and ended, and the hours that do not count. */
interface PlainQuestion {
  readonly start: string;
  readonly end: string;
  readonly deduct?: number;
}

const day = '2026-03-02';

/** The hours of a time entry. */
export const hoursTable: CaseTable<PlainQuestion, number | null> = {
  heading: 'Hours of a time entry',
  says: `From start to end, less what is deducted, in hundredths of an hour, half up. Nothing is answered where that is less
than none: the entry is refused.`,
  ask: ({ start, end, deduct }) => {
    const found = hoursOf({ start: Date.parse(start), end: Date.parse(end), deduct: hours(deduct) });
    return found === null ? null : toNumber(found);
  },
  cases: [
    {
      title: 'from start to end',
      question: { start: `${day}T09:00:00Z`, end: `${day}T10:30:00Z` },
      answer: 1.5,
      mark: 'documented',
    },
    {
      title: 'less what is deducted',
      question: { start: `${day}T09:00:00Z`, end: `${day}T17:00:00Z`, deduct: 0.75 },
      answer: 7.25,
      mark: 'documented',
    },
    {
      title: 'a third of an hour',
      question: { start: `${day}T09:00:00Z`, end: `${day}T09:20:00Z` },
      answer: 0.33,
      mark: 'assumed',
    },
    {
      title: 'half a hundredth goes up where doubles go down: an hour and 18 seconds',
      question: { start: `${day}T09:00:00Z`, end: `${day}T10:00:18Z` },
      answer: 1.01,
      mark: 'assumed',
    },
    {
      title: 'over midnight',
      question: { start: '2026-03-02T23:30:00Z', end: '2026-03-03T00:15:00Z' },
      answer: 0.75,
      mark: 'documented',
    },
    {
      title: 'no time at all',
      question: { start: `${day}T09:00:00Z`, end: `${day}T09:00:00Z` },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'all of it deducted',
      question: { start: `${day}T09:00:00Z`, end: `${day}T10:00:00Z`, deduct: 1 },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'an end before the start',
      question: { start: `${day}T10:00:00Z`, end: `${day}T09:00:00Z` },
      answer: null,
      mark: 'documented',
    },
    {
      title: 'more deducted than was worked',
      question: { start: `${day}T09:00:00Z`, end: `${day}T10:00:00Z`, deduct: 1.5 },
      answer: null,
      mark: 'assumed',
    },
    {
      title: 'an absurd deduction below zero',
      question: { start: `${day}T09:00:00Z`, end: `${day}T10:00:00Z`, deduct: -400_000_000_000 },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
