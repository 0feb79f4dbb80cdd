import { dueDates, type Recurrence } from '../../src/recurrence/due-dates.ts';
import type { CaseTable } from '../case.ts';

/** When it began, how often it is due, and between which days. */
interface PlainQuestion {
  readonly start: string;
  readonly every: readonly [number, Recurrence['unit']];
  readonly after: string | null;
  readonly until: string;
}

/** The days on which something that recurs is due. */
export const dueDatesTable: CaseTable<PlainQuestion, readonly string[]> = {
  heading: 'Days on which something recurs',
  says: `From the first day on, every so many days, weeks or months, after one day and up to another. A month without the day
has its last one.`,
  ask: ({ start, every: [interval, unit], after, until }) => {
    const recurrence = { start: Date.parse(start), unit, interval };
    const due = dueDates(recurrence, after === null ? null : Date.parse(after), Date.parse(until));
    return due.map((at) => new Date(at).toISOString().slice(0, 10));
  },
  cases: [
    {
      title: 'from the first on',
      question: { start: '2025-03-03', every: [1, 'Weeks'], after: null, until: '2025-03-17' },
      answer: ['2025-03-03', '2025-03-10', '2025-03-17'],
      mark: 'assumed',
    },
    {
      title: 'not what was due before',
      question: { start: '2025-03-03', every: [2, 'Days'], after: '2025-03-05', until: '2025-03-08' },
      answer: ['2025-03-07'],
      mark: 'assumed',
    },
    {
      title: 'nothing twice',
      question: { start: '2025-03-03', every: [1, 'Days'], after: '2025-03-03', until: '2025-03-03' },
      answer: [],
      mark: 'assumed',
    },
    {
      title: 'nothing before the first',
      question: { start: '2025-03-03', every: [1, 'Months'], after: null, until: '2025-03-02' },
      answer: [],
      mark: 'assumed',
    },
    {
      title: 'the last day of a shorter month, and the day itself afterwards',
      question: { start: '2025-01-31', every: [1, 'Months'], after: null, until: '2025-03-31' },
      answer: ['2025-01-31', '2025-02-28', '2025-03-31'],
      mark: 'assumed',
    },
    {
      title: 'every other month',
      question: { start: '2025-01-15', every: [2, 'Months'], after: '2025-01-15', until: '2025-06-01' },
      answer: ['2025-03-15', '2025-05-15'],
      mark: 'assumed',
    },
  ],
};
