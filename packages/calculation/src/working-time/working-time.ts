import { CalculationError } from '../calculation-error.ts';
import { roundedQuotient } from '../rounding.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { type WorkingDay, WorkingDays } from './working-days.ts';

const minute = 60_000;

/** A century: whoever asks of more has a wrong date. */
const longest = 100 * 366 * 24 * 60 * minute;

/** What a date can be away from the epoch, and two centuries less. */
const farthest = 8_640_000_000_000_000 - 2 * longest;

/**
 * Working time by a calendar. Instants are milliseconds since the epoch. Make one for a calendar and ask it often: the
 * days that were asked for are kept.
 */
export class WorkingTime {
  readonly #days: WorkingDays;

  /** Raises `unknown time zone`, `not a date` (of a holiday), `not a span`. */
  constructor(calendar: WorkingCalendar) {
    this.#days = new WorkingDays(calendar);
  }

  /** Whole working minutes from one instant to another; one that has not passed does not count. None backwards. */
  minutesBetween(from: number, until: number): number {
    return roundedQuotient(this.millisecondsBetween(from, until), minute, 'down');
  }

  /** Working time from one instant to another, none backwards. Raises `out of range` for more than a century. */
  millisecondsBetween(from: number, until: number): number {
    checkStretch(from, until);
    let sum = 0;
    for (let number = this.#days.dayAt(from); ; number += 1) {
      const day = this.#days.day(number);
      if (day.begins >= until) return sum;
      sum += workedWithin(day, from, until);
    }
  }

  /**
   * The first instant at which so many minutes were worked since another; without minutes that one itself. Raises `no
   * working time` for a calendar without any, `out of range` when they take more than a century.
   */
  instantAfter(from: number, minutes: number): number {
    if (minutes <= 0) return from;
    if (!this.#days.isEverWorked) throw new CalculationError('no working time', 'The calendar has no working time.');
    checkStretch(from, from + minutes * minute);
    let left = minutes * minute;
    for (let number = this.#days.dayAt(from); ; number += 1) {
      const day = this.#days.day(number);
      checkStretch(from, day.begins);
      const worked = workedWithin(day, from, Number.POSITIVE_INFINITY);
      if (left <= worked) return instantIn(day, from, left);
      left -= worked;
    }
  }
}

function checkStretch(from: number, until: number): void {
  // Asked so that no number (NaN) is refused, too.
  if (Math.abs(from) <= farthest && until - from <= longest) return;
  throw new CalculationError('out of range', 'That is no stretch of time, or more than a century.');
}

function workedWithin({ begins, spans, length }: WorkingDay, from: number, until: number): number {
  const last = spans.at(-1);
  if (from <= begins && (last === undefined || last.until <= until)) return length;
  let sum = 0;
  for (const span of spans) sum += Math.max(0, Math.min(until, span.until) - Math.max(from, span.from));
  return sum;
}

/** When so much of a day was worked since an instant; the day holds as much. */
function instantIn({ spans }: WorkingDay, from: number, milliseconds: number): number {
  let left = milliseconds;
  for (const span of spans) {
    const begins = Math.max(from, span.from);
    if (left <= span.until - begins) return begins + left;
    left -= Math.max(0, span.until - begins);
  }
  return from;
}
