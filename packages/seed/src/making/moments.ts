import { toTimestamp } from '@reeve/domain';
import type { Random } from './random.ts';

/** Milliseconds in a minute, an hour, a day. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Raised when a moment is not written `YYYY-MM-DDTHH:MM:SSZ`. */
export class NotAMoment extends Error {
  override readonly name = 'NotAMoment';
}

/** Milliseconds since the epoch of `YYYY-MM-DDTHH:MM:SSZ`. Raises `NotAMoment`. */
export function readMoment(text: string): number {
  const milliseconds = Date.parse(text);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(milliseconds))
    throw new NotAMoment(`"${text}" is not of the form YYYY-MM-DDTHH:MM:SSZ.`);
  return milliseconds;
}

/** `YYYY-MM-DDTHH:MM:SSZ` of milliseconds since the epoch. */
export const moment = toTimestamp;

/** `YYYY-MM-DDT00:00:00Z` of the day (UTC) that the moment lies in: how the API writes calendar dates in date-times. */
export function midnight(milliseconds: number): string {
  return toTimestamp(Math.floor(milliseconds / day) * day);
}

/** True from Monday to Friday, UTC. */
export function isWeekday(milliseconds: number): boolean {
  const weekday = new Date(milliseconds).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The same time on the next weekday, when it is not a weekday itself. */
export function toWeekday(milliseconds: number): number {
  return isWeekday(milliseconds) ? milliseconds : toWeekday(milliseconds + day);
}

/** A moment in the office hours (13:00 to 21:00 UTC, eastern North America) of that day, on a full minute. */
export function officeMoment(random: Random, milliseconds: number): number {
  return Math.floor(milliseconds / day) * day + 13 * hour + random.integer(0, 8 * 60 - 1) * minute;
}

/** The same moment when it lies in office hours, else the first moment of the next ones with the same minutes. */
export function toOfficeHours(milliseconds: number): number {
  const at = new Date(milliseconds);
  const open = at.getUTCHours() >= 13 && at.getUTCHours() < 21;
  if (isWeekday(milliseconds) && open) return milliseconds;
  const opening = Math.floor(milliseconds / day) * day + 13 * hour + at.getUTCMinutes() * minute;
  return toWeekday(opening >= milliseconds ? opening : opening + day);
}
