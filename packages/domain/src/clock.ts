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
  const day = Math.floor(milliseconds / dayLength);
  const seconds = Math.floor((milliseconds - day * dayLength) / 1000);
  return `${dateOf(day)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`;
}

/** The day that was asked for last: most moments of a write lie in the same one, and its text takes longest to make. */
let latest = { day: Number.NaN, text: '' };

function dateOf(day: number): string {
  if (latest.day !== day) latest = { day, text: new Date(day * dayLength).toISOString().slice(0, -14) };
  return latest.text;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
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
