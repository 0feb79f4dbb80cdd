import { dayLength, monthsAfter } from '../calendar-date.ts';

/** Something that is due from a first instant on, every so many days, weeks or months, in UTC. */
export interface Recurrence {
  readonly start: number;
  readonly unit: 'Days' | 'Weeks' | 'Months';
  /** At least 1. */
  readonly interval: number;
}

/** The most dates that are answered at once. */
const mostDates = 100;

/**
 * The instants at which something is due, after one and up to another, in order, 100 at most; `after` null is from the
 * first on. A month without the day has its last one.
 */
export function dueDates({ start, unit, interval }: Recurrence, after: number | null, until: number): number[] {
  const due: number[] = [];
  const step = Math.max(1, interval);
  for (let at = start, count = 0; at <= until && due.length < mostDates; ) {
    if (after === null || at > after) due.push(at);
    count += step;
    at = unit === 'Months' ? monthsAfter(start, count) : start + count * (unit === 'Weeks' ? 7 : 1) * dayLength;
  }
  return due;
}
