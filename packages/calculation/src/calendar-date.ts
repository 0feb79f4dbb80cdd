import { CalculationError } from './calculation-error.ts';

/** Milliseconds of a day of 24 hours. */
export const dayLength = 86_400_000;

/** The number of a day of the calendar, counted from 1970-01-01, of a text `YYYY-MM-DD`. Raises `not a date`. */
export function dayOfDate(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`);
  // A day that its month does not have would be read as one of the next month.
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date)
    throw new CalculationError('not a date', `"${date.slice(0, 40)}" is not a day of the calendar.`);
  return at / dayLength;
}

/** The day of the week of a day by its number: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  // The first day of 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** An instant whole months later in UTC. The last day of a shorter month stands for a day that it does not have. */
export function monthsAfter(instant: number, count: number): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
