import type { Holiday } from '../../src/working-time/working-calendar.ts';
import { WorkingTime } from '../../src/working-time/working-time.ts';
import type { CaseTable } from '../case.ts';
import { berlin, office, sampleWeeks } from './sample-weeks.ts';

/** A calendar and two instants, written with their offsets. */
interface PlainQuestion {
  readonly week: keyof typeof sampleWeeks;
  readonly zone: string;
  readonly holidays?: readonly Holiday[];
  readonly from: string;
  readonly until: string;
}

/** Working minutes between two instants. */
export const workingMinutesTable: CaseTable<PlainQuestion, number> = {
  heading: 'Working minutes',
  says: `Whole working minutes from one instant to another. The hours are those of the clocks of the zone. Where clocks are put
on, the skipped hour is not worked; where they are put back, the repeated hour counts, and hours that begin or end within it do
so the first time.`,
  ask: ({ week, zone, holidays = [], from, until }) =>
    new WorkingTime({ zone, week: sampleWeeks[week], holidays }).minutesBetween(Date.parse(from), Date.parse(until)),
  cases: [
    {
      title: 'within a day',
      question: { ...office, from: '2026-01-05T10:00+01:00', until: '2026-01-05T11:30+01:00' },
      answer: 90,
      mark: 'assumed',
    },
    {
      title: 'what is outside the hours does not count',
      question: { ...office, from: '2026-01-05T07:00+01:00', until: '2026-01-05T20:00+01:00' },
      answer: 480,
      mark: 'assumed',
    },
    {
      title: 'over a weekend',
      question: { ...office, from: '2026-01-09T16:00+01:00', until: '2026-01-12T10:00+01:00' },
      answer: 120,
      mark: 'assumed',
    },
    {
      title: 'a minute counts when it has passed',
      question: { ...office, from: '2026-01-05T10:00:00+01:00', until: '2026-01-05T10:01:59+01:00' },
      answer: 1,
      mark: 'assumed',
    },
    {
      title: 'nothing backwards',
      question: { ...office, from: '2026-01-05T12:00+01:00', until: '2026-01-05T10:00+01:00' },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'the same instants by the clocks of another zone',
      question: {
        week: 'office (Mon–Fri 9–17)',
        zone: 'America/New_York',
        from: '2026-01-05T07:00+01:00',
        until: '2026-01-05T20:00+01:00',
      },
      answer: 300,
      mark: 'assumed',
    },
    {
      title: 'without the hour of lunch',
      question: {
        week: 'office with lunch (Mon–Fri 8–12, 13–17)',
        zone: 'UTC',
        from: '2026-01-05T11:30Z',
        until: '2026-01-05T13:30Z',
      },
      answer: 60,
      mark: 'assumed',
    },
    {
      title: 'a holiday',
      question: {
        ...office,
        holidays: [{ date: '2026-01-06' }],
        from: '2026-01-05T16:00+01:00',
        until: '2026-01-07T10:00+01:00',
      },
      answer: 120,
      mark: 'assumed',
    },
    {
      title: 'a holiday from noon on',
      question: {
        ...office,
        holidays: [{ date: '2026-12-24', off: { from: 720, until: 1440 } }],
        from: '2026-12-24T00:00+01:00',
        until: '2026-12-25T00:00+01:00',
      },
      answer: 180,
      mark: 'assumed',
    },
    {
      title: 'a day on which clocks are put on has 23 hours',
      question: { ...berlin, from: '2026-03-29T00:00+01:00', until: '2026-03-30T00:00+02:00' },
      answer: 1380,
      mark: 'assumed',
    },
    {
      title: 'a day on which they are put back has 25',
      question: { ...berlin, from: '2026-10-25T00:00+02:00', until: '2026-10-26T00:00+01:00' },
      answer: 1500,
      mark: 'assumed',
    },
    {
      title: 'the office has its eight hours all the same',
      question: { ...office, from: '2026-03-27T17:00+01:00', until: '2026-03-31T00:00+02:00' },
      answer: 480,
      mark: 'assumed',
    },
    {
      title: 'a night in which clocks are put on is an hour shorter',
      question: {
        week: 'nights (22–6)',
        zone: 'Europe/Berlin',
        from: '2026-03-28T22:00+01:00',
        until: '2026-03-29T06:00+02:00',
      },
      answer: 420,
      mark: 'assumed',
    },
    {
      title: 'a day whose midnight was skipped begins at one',
      question: {
        week: 'around the clock',
        zone: 'America/Sao_Paulo',
        from: '2018-11-03T12:00-03:00',
        until: '2018-11-05T00:00-02:00',
      },
      answer: 2100,
      mark: 'assumed',
    },
    {
      title: 'nothing is worked by it',
      question: { week: 'never', zone: 'UTC', from: '2026-01-05T10:00Z', until: '2026-02-05T10:00Z' },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'more than a century',
      question: { ...office, from: '1900-01-01T00:00Z', until: '2026-01-01T00:00Z' },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
