import type { CaseTable } from '../case.ts';
import { aroundTheClock, type DaySpan, type Holiday, type WorkingCalendar } from './working-calendar.ts';
import { WorkingTime } from './working-time.ts';

const nineToFive: readonly DaySpan[] = [{ from: 540, until: 1020 }];
const weekdays = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];
const withLunch = weekdays.map((spans) => (spans.length === 0 ? [] : [at(8, 12), at(13, 17)]));
const nights = Array.from({ length: 7 }, () => [at(0, 6), at(22, 24)]);

/** The calendars of the cases, by the names that the page uses. */
const weeks = {
  'office (Mon–Fri 9–17)': weekdays,
  'office with lunch (Mon–Fri 8–12, 13–17)': withLunch,
  'around the clock': aroundTheClock,
  'nights (22–6)': nights,
  never: Array.from({ length: 7 }, () => []),
} as const satisfies Record<string, WorkingCalendar['week']>;

/** Minutes to another instant, or the instant after some minutes. Instants are written with their offset. */
interface PlainQuestion {
  readonly week: keyof typeof weeks;
  readonly zone: string;
  readonly holidays?: readonly Holiday[];
  readonly from: string;
  readonly until?: string;
  readonly after?: number;
}

const office = { week: 'office (Mon–Fri 9–17)', zone: 'Europe/Berlin' } as const;
const berlin = { week: 'around the clock', zone: 'Europe/Berlin' } as const;

/** Working minutes between instants, and the instant after some. */
export const workingTimeTable: CaseTable<PlainQuestion, number | string> = {
  heading: 'Working time',
  says: `Working minutes from one instant to another, or (\`after\`) the first instant, in UTC, at which so many minutes were
worked. The hours are those of the clocks of the zone. Where clocks are put on, the skipped hour is not worked; where they are
put back, the repeated hour counts, and hours that begin or end within it do so the first time.`,
  ask: ({ week, zone, holidays = [], from, until, after = 0 }) => {
    const time = new WorkingTime({ zone, week: weeks[week], holidays });
    return until === undefined
      ? `${new Date(time.instantAfter(Date.parse(from), after)).toISOString().slice(0, 16)}Z`
      : time.minutesBetween(Date.parse(from), Date.parse(until));
  },
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
      title: 'after two hours, on the same day',
      question: { ...office, from: '2026-01-05T10:00+01:00', after: 120 },
      answer: '2026-01-05T11:00Z',
      mark: 'assumed',
    },
    {
      title: 'after two hours, over the weekend',
      question: { ...office, from: '2026-01-09T16:00+01:00', after: 120 },
      answer: '2026-01-12T09:00Z',
      mark: 'assumed',
    },
    {
      title: 'the end of the day rather than the next morning',
      question: { ...office, from: '2026-01-09T16:00+01:00', after: 60 },
      answer: '2026-01-09T16:00Z',
      mark: 'assumed',
    },
    {
      title: 'no minutes lead nowhere, even at night',
      question: { ...office, from: '2026-01-10T03:00+01:00', after: 0 },
      answer: '2026-01-10T02:00Z',
      mark: 'assumed',
    },
    {
      title: 'a day later around the clock, over a change of the clocks',
      question: { ...berlin, from: '2026-03-28T12:00+01:00', after: 1440 },
      answer: '2026-03-29T11:00Z',
      mark: 'assumed',
    },
    {
      title: 'a working week later, over a holiday',
      question: { ...office, holidays: [{ date: '2026-04-06' }], from: '2026-04-02T09:00+02:00', after: 2400 },
      answer: '2026-04-09T15:00Z',
      mark: 'assumed',
    },
    {
      title: 'a calendar without hours',
      question: { week: 'never', zone: 'UTC', from: '2026-01-05T10:00Z', after: 1 },
      answer: { refused: 'no working time' },
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
    {
      title: 'a zone that there is not',
      question: { ...office, zone: 'Mars/Olympus', from: '2026-01-05T10:00Z', after: 1 },
      answer: { refused: 'unknown time zone' },
      mark: 'assumed',
    },
    {
      title: 'a holiday on no day of the calendar',
      question: { ...office, holidays: [{ date: '2026-02-29' }], from: '2026-01-05T10:00Z', after: 1 },
      answer: { refused: 'not a date' },
      mark: 'assumed',
    },
    {
      title: 'a holiday beyond midnight',
      question: {
        ...office,
        holidays: [{ date: '2026-02-28', off: { from: 1200, until: 1500 } }],
        from: '2026-01-05T10:00Z',
        after: 1,
      },
      answer: { refused: 'not a span' },
      mark: 'assumed',
    },
  ],
};

function at(from: number, until: number): DaySpan {
  return { from: from * 60, until: until * 60 };
}
