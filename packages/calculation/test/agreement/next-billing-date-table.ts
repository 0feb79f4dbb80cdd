import { type BillingCycle, nextBillingDate } from '../../src/agreement/next-billing-date.ts';
import type { CaseTable } from '../case.ts';

/** A day that was billed, and the cycle. */
interface PlainQuestion {
  readonly from: string;
  readonly cycle: BillingCycle;
}

/** When an agreement is billed again. */
export const nextBillingDateTable: CaseTable<PlainQuestion, string | null> = {
  heading: 'Next billing date',
  says: 'One billing cycle after a date. The last day of a shorter month stands for a day that it does not have.',
  ask: ({ from, cycle }) => {
    const next = nextBillingDate(Date.parse(from), cycle);
    return next === null ? null : new Date(next).toISOString().slice(0, 10);
  },
  cases: [
    {
      title: 'a week',
      question: { from: '2026-02-26', cycle: 'Weekly' },
      answer: '2026-03-05',
      mark: 'documented',
    },
    {
      title: 'two weeks',
      question: { from: '2026-12-25', cycle: 'BiWeekly' },
      answer: '2027-01-08',
      mark: 'documented',
    },
    {
      title: 'a month',
      question: { from: '2026-12-01', cycle: 'Monthly' },
      answer: '2027-01-01',
      mark: 'documented',
    },
    {
      title: 'a month, from a day that the next one does not have',
      question: { from: '2026-01-31', cycle: 'Monthly' },
      answer: '2026-02-28',
      mark: 'assumed',
    },
    {
      title: 'the same in a leap year',
      question: { from: '2028-01-31', cycle: 'Monthly' },
      answer: '2028-02-29',
      mark: 'assumed',
    },
    {
      title: 'two months',
      question: { from: '2026-12-31', cycle: 'BiMonthly' },
      answer: '2027-02-28',
      mark: 'assumed',
    },
    {
      title: 'a quarter',
      question: { from: '2026-11-15', cycle: 'Quarterly' },
      answer: '2027-02-15',
      mark: 'documented',
    },
    {
      title: 'half a year',
      question: { from: '2026-08-31', cycle: 'SemiAnnual' },
      answer: '2027-02-28',
      mark: 'assumed',
    },
    {
      title: 'a year, from a leap day',
      question: { from: '2028-02-29', cycle: 'Yearly' },
      answer: '2029-02-28',
      mark: 'assumed',
    },
    {
      title: 'what does not recur',
      question: { from: '2026-01-01', cycle: 'NotRecurring' },
      answer: null,
      mark: 'documented',
    },
  ],
};
