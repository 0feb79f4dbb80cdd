import type { Holiday } from '../../src/working-time/working-calendar.ts';
import { WorkingTime } from '../../src/working-time/working-time.ts';
import type { CaseTable } from '../case.ts';
import { berlin, office, sampleWeeks } from './sample-weeks.ts';

/** A calendar, an instant with its offset, and minutes of work. */
interface PlainQuestion {
  readonly week: keyof typeof sampleWeeks;
  readonly zone: string;
  readonly holidays?: readonly Holiday[];
  readonly from: string;
  readonly minutes: number;
}

/** The instant after some working minutes. */
export const instantAfterTable: CaseTable<PlainQuestion, string> = {
  heading: 'Instant after working minutes',
  says: 'The first instant, in UTC, at which so many minutes were worked: when something is due.',
  ask: ({ week, zone, holidays = [], from, minutes }) => {
    const time = new WorkingTime({ zone, week: sampleWeeks[week], holidays });
    return `${new Date(time.instantAfter(Date.parse(from), minutes)).toISOString().slice(0, 16)}Z`;
  },
  cases: [
    {
      title: 'after two hours, on the same day',
      question: { ...office, from: '2026-01-05T10:00+01:00', minutes: 120 },
      answer: '2026-01-05T11:00Z',
      mark: 'assumed',
    },
    {
      title: 'after two hours, over the weekend',
      question: { ...office, from: '2026-01-09T16:00+01:00', minutes: 120 },
      answer: '2026-01-12T09:00Z',
      mark: 'assumed',
    },
    {
      title: 'the end of the day rather than the next morning',
      question: { ...office, from: '2026-01-09T16:00+01:00', minutes: 60 },
      answer: '2026-01-09T16:00Z',
      mark: 'assumed',
    },
    {
      title: 'no minutes lead nowhere, even at night',
      question: { ...office, from: '2026-01-10T03:00+01:00', minutes: 0 },
      answer: '2026-01-10T02:00Z',
      mark: 'assumed',
    },
    {
      title: 'a day later around the clock, over a change of the clocks',
      question: { ...berlin, from: '2026-03-28T12:00+01:00', minutes: 1440 },
      answer: '2026-03-29T11:00Z',
      mark: 'assumed',
    },
    {
      title: 'a working week later, over a holiday',
      question: { ...office, holidays: [{ date: '2026-04-06' }], from: '2026-04-02T09:00+02:00', minutes: 2400 },
      answer: '2026-04-09T15:00Z',
      mark: 'assumed',
    },
    {
      title: 'a calendar without hours',
      question: { week: 'never', zone: 'UTC', from: '2026-01-05T10:00Z', minutes: 1 },
      answer: { refused: 'no working time' },
      mark: 'assumed',
    },
    {
      title: 'a zone that there is not',
      question: { ...office, zone: 'Mars/Olympus', from: '2026-01-05T10:00Z', minutes: 1 },
      answer: { refused: 'unknown time zone' },
      mark: 'assumed',
    },
    {
      title: 'a holiday on no day of the calendar',
      question: { ...office, holidays: [{ date: '2026-02-29' }], from: '2026-01-05T10:00Z', minutes: 1 },
      answer: { refused: 'not a date' },
      mark: 'assumed',
    },
    {
      title: 'a holiday beyond midnight',
      question: {
        ...office,
        holidays: [{ date: '2026-02-28', off: { from: 1200, until: 1500 } }],
        from: '2026-01-05T10:00Z',
        minutes: 1,
      },
      answer: { refused: 'not a span' },
      mark: 'assumed',
    },
  ],
};
