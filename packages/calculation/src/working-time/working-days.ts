import { dayLength, dayOfDate, weekdayOf } from '../calendar-date.ts';
import { joined, without } from './spans.ts';
import type { DaySpan, WorkingCalendar } from './working-calendar.ts';
import { type Zone, zoneOf } from './zone.ts';

/** A day of a calendar: when it begins, when is worked, and for how long in all. Instants and milliseconds. */
export interface WorkingDay {
  readonly begins: number;
  readonly spans: readonly DaySpan[];
  readonly length: number;
}

/** More than ten years of days are not kept: a caller who asks of a century shall not fill the memory. */
const kept = 4000;

/** The days of a calendar, worked out when they are asked for. */
export class WorkingDays {
  /** Whether any day of the week has hours. */
  readonly isEverWorked: boolean;
  readonly #zone: Zone;
  readonly #week: readonly (readonly DaySpan[])[];
  readonly #days = new Map<number, WorkingDay>();
  readonly #offs = new Map<number, DaySpan[]>();

  /** Raises `unknown time zone`, `not a date`, `not a span`. */
  constructor(calendar: WorkingCalendar) {
    this.#zone = zoneOf(calendar.zone);
    this.#week = calendar.week.map(joined);
    this.isEverWorked = this.#week.some((spans) => spans.length > 0);
    for (const { date, off = { from: 0, until: 1440 } } of calendar.holidays) {
      const day = dayOfDate(date);
      this.#offs.set(day, joined([...(this.#offs.get(day) ?? []), off]));
    }
  }

  /** The number of the day that the clocks show. */
  dayAt(instant: number): number {
    return Math.floor(this.#zone.wallAt(instant) / dayLength);
  }

  /** A day by its number. */
  day(number: number): WorkingDay {
    const known = this.#days.get(number);
    if (known !== undefined) return known;
    if (this.#days.size >= kept) this.#days.clear();
    const day = this.#workOut(number);
    this.#days.set(number, day);
    return day;
  }

  #workOut(number: number): WorkingDay {
    const at = (minute: number) => this.#zone.instantOf(number * dayLength + minute * 60_000);
    let hours = this.#week[weekdayOf(number)] ?? [];
    for (const off of this.#offs.get(number) ?? []) hours = without(hours, off);
    const spans = hours.map(({ from, until }) => ({ from: at(from), until: at(until) }));
    return { begins: at(0), spans, length: spans.reduce((sum, { from, until }) => sum + until - from, 0) };
  }
}
