import { dayLength } from '@reeve/calculation';

/** Tells the time. Passed to whatever needs it, so that tests and the sandbox can set it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A date-time as stored and as sent: UTC, whole seconds, `YYYY-MM-DDTHH:MM:SSZ` (evidence: dates/whole-seconds). */
export function toTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The number of the day of a stored moment, in UTC, counted from 1970-01-01. */
export function dayOfMoment(moment: string): number {
  return Math.floor(Date.parse(moment) / dayLength);
}

/** The first moment of a day by its number, as stored. */
export function momentOfDay(day: number): string {
  return toTimestamp(day * dayLength);
}

/** The first moment of the day, in UTC, that a stored moment lies in: how a date without a time is stored. */
export function startOfDay(moment: string): string {
  return `${moment.slice(0, 10)}T00:00:00Z`;
}
