import { dayLength, monthsAfter } from '../calendar-date.ts';

/** The first and the last day of a period, as day numbers. */
export interface DayPeriod {
  readonly first: number;
  readonly last: number;
}

/** The period of so many days that a day lies in, counted from a day on which one begins. */
export function periodOfDays(length: number, anchor: number, day: number): DayPeriod {
  const first = anchor + Math.floor((day - anchor) / length) * length;
  return { first, last: first + length - 1 };
}

/**
 * The period of so many months that a day lies in, counted from a day on which one begins, by the calendar of UTC. Counted
 * from there always, so that the 31st is not lost to a short month.
 */
export function periodOfMonths(length: number, anchor: number, day: number): DayPeriod {
  const [from, to] = [new Date(anchor * dayLength), new Date(day * dayLength)];
  const apart = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const guess = Math.floor(apart / length);
  const count = beginning(anchor, guess * length) <= day ? guess : guess - 1;
  return { first: beginning(anchor, count * length), last: beginning(anchor, (count + 1) * length) - 1 };
}

function beginning(anchor: number, after: number): number {
  return monthsAfter(anchor * dayLength, after) / dayLength;
}
