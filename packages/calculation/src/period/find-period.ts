import { dayLength } from '../calendar-date.ts';

/** How the periods of time sheets follow one another. Days of months beyond a month's last stand for its last. */
export type PeriodPattern =
  | { readonly every: 'week' | 'two weeks'; readonly endsOn: number }
  | { readonly every: 'month'; readonly ends: readonly number[] };

/** A period: its number within the year that it ends in, from 1, and its first and last day, as day numbers. */
export interface Period {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Weeks from Monday to Sunday, where nothing else is set up. */
export const plainWeeks: PeriodPattern = { every: 'week', endsOn: 3 };

/**
 * The period that a day lies in, by its number. `endsOn` is any day that a period of weeks ends on; `ends` are the days of
 * the month that periods end on.
 */
export function findPeriod(pattern: PeriodPattern, day: number): Period {
  if (pattern.every === 'month') return ofMonth(monthEnds(pattern.ends), day);
  const length = pattern.every === 'week' ? 7 : 14;
  const end = day + ((((pattern.endsOn - day) % length) + length) % length);
  return { number: Math.floor(dayOfYear(end) / length) + 1, start: end - length + 1, end };
}

/** Every period that ends in a year. */
export function periodsOfYear(pattern: PeriodPattern, year: number): Period[] {
  const last = dayNumber(year, 11, 31);
  const found: Period[] = [];
  for (let at = findPeriod(pattern, dayNumber(year, 0, 1)); at.end <= last; at = findPeriod(pattern, at.end + 1))
    found.push(at);
  return found;
}

/** The days on which periods of a month end, in order; the last of the month where nothing is said. */
function monthEnds(ends: readonly number[]): readonly number[] {
  const days = [...new Set(ends.map((each) => Math.min(31, Math.max(1, Math.trunc(each)))))].sort((a, b) => a - b);
  return days.length === 0 ? [31] : days;
}

function ofMonth(ends: readonly number[], day: number): Period {
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const around = [-1, 0, 1].flatMap((step) =>
    ends.map((each, at) => ({ end: endIn(year, month + step, each), month: month + step, at })),
  );
  const next = around.findIndex(({ end }) => end >= day);
  const [before, found] = [around[next - 1], around[next]];
  if (before === undefined || found === undefined) throw new Error('The months around a day have ends.');
  const number = (((found.month % 12) + 12) % 12) * ends.length + found.at + 1;
  return { number, start: before.end + 1, end: found.end };
}

/** The day of a month, or its last. */
function endIn(year: number, month: number, day: number): number {
  return Math.min(dayNumber(year, month, day), dayNumber(year, month + 1, 0));
}

function dayOfYear(day: number): number {
  return day - dayNumber(new Date(day * dayLength).getUTCFullYear(), 0, 1);
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / dayLength;
}
