import { aroundTheClock, type DaySpan, type WorkingCalendar } from '../../src/working-time/working-calendar.ts';

const nineToFive = [at(9, 17)];
const withLunch = [at(8, 12), at(13, 17)];

/** The weeks of the cases, by the names that their page uses. */
export const sampleWeeks = {
  'office (Mon–Fri 9–17)': [...Array.from({ length: 5 }, () => nineToFive), [], []],
  'office with lunch (Mon–Fri 8–12, 13–17)': [...Array.from({ length: 5 }, () => withLunch), [], []],
  'around the clock': aroundTheClock,
  'nights (22–6)': Array.from({ length: 7 }, () => [at(0, 6), at(22, 24)]),
  never: Array.from({ length: 7 }, () => []),
} as const satisfies Record<string, WorkingCalendar['week']>;

/** A week and a zone that most cases use. */
export const office = { week: 'office (Mon–Fri 9–17)', zone: 'Europe/Berlin' } as const;
export const berlin = { week: 'around the clock', zone: 'Europe/Berlin' } as const;

function at(from: number, until: number): DaySpan {
  return { from: from * 60, until: until * 60 };
}
