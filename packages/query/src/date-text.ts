import { type DateParts, readDateForm } from './date-form.ts';

/** An instant as read from text; see `DateLiteral` for the fields. */
export interface Instant {
  readonly epochSeconds: number;
  readonly fraction: number;
  readonly hasTime: boolean;
}

/** Why a text is not an instant. */
export interface DateProblem {
  readonly problem: string;
  readonly suggestion?: string;
}

const lostPlus = /^\s*(\d{4}-\d\d-\d\d[t\s]\d\d:\d\d[\d:.]*) (\d\d:?\d\d)\s*$/i;
const secondsPerDay = 86_400;
const latestSecond = 253_402_300_799;
const earliestSecond = -62_135_596_800;

/**
 * Reads what stands between the brackets of a date: `2024-01-31`, `2024-01-31T10:00:00Z`, with a fraction of a second,
 * with an offset (`+00:00`, `-04:00`), with blanks around and instead of the `T`, and in the other forms of `readDateForm`.
 * Without offset it is UTC, without time midnight UTC (evidence: dates/in-conditions, dates/in-conditions-zone). Years 1 to
 * 9999; fractions are cut to milliseconds.
 */
export function readDate(text: string): Instant | DateProblem {
  const parts = readDateForm(text);
  if (parts === undefined) return malformed(text);
  const problem = dayProblem(parts) ?? timeProblem(parts);
  if (problem !== undefined) return { problem };
  const { year, month, day, hour = 0, minute = 0, second = 0, fraction, offset } = parts;
  const inDay = hour * 3600 + minute * 60 + second;
  const epochSeconds = daysSinceEpoch(year, month, day) * secondsPerDay + inDay - offsetSeconds(offset);
  if (!isWritableSecond(epochSeconds)) return { problem: 'The date is out of range' };
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { epochSeconds, fraction: milliseconds, hasTime: parts.hour !== undefined };
}

/** The canonical text of an instant, in UTC: `2024-01-31`, `2024-01-31T10:00:00Z` or `2024-01-31T10:00:00.250Z`. */
export function writeDate({ epochSeconds, fraction, hasTime }: Instant): string {
  const iso = new Date(epochSeconds * 1000 + fraction).toISOString();
  if (!hasTime) return iso.slice(0, 10);
  return fraction === 0 ? `${iso.slice(0, 19)}Z` : iso;
}

/** Whether whole seconds since the epoch lie in the years 1 to 9999, which are all that a date can be written in. */
export function isWritableSecond(epochSeconds: number): boolean {
  return Number.isInteger(epochSeconds) && epochSeconds >= earliestSecond && epochSeconds <= latestSecond;
}

function malformed(text: string): DateProblem {
  const lost = lostPlus.exec(text.slice(0, 60));
  if (lost !== null) {
    const suggestion = `[${lost[1]}+${lost[2]}]`;
    return { problem: 'The offset of the date has no sign; in a URL the plus sign is written %2B', suggestion };
  }
  return { problem: 'A date is written [2024-01-31] or [2024-01-31T10:00:00Z]; this one is not readable' };
}

function dayProblem({ year, month, day }: DateParts): string | undefined {
  if (year < 1) return 'There is no year 0000';
  if (month < 1 || month > 12) return `There is no month ${month}`;
  if (day < 1 || day > daysInMonth(year, month)) return `There is no day ${day} in that month`;
  return undefined;
}

function timeProblem({ hour = 0, minute = 0, second = 0, offset = 'Z' }: DateParts): string | undefined {
  if (hour > 23) return `There is no hour ${hour}`;
  if (minute > 59) return `There is no minute ${minute}`;
  if (second > 59) return `There is no second ${second}`;
  const isOffset = Number(offset.slice(-2)) <= 59 && Math.abs(offsetSeconds(offset)) <= 14 * 3600;
  return isOffset || offset.length === 1 ? undefined : `There is no offset ${offset}`;
}

function offsetSeconds(offset = 'Z'): number {
  if (offset.length === 1) return 0;
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(-2)) * 60;
  return offset[0] === '-' ? -seconds : seconds;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Counted in a 400-year cycle from 2000, because `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const cycles = Math.floor((year - 2000) / 400);
  const days = Date.UTC(year - cycles * 400, month - 1, day) / (secondsPerDay * 1000);
  return days + cycles * 146_097;
}
