import { dayLength, monthsAfter, weekdayOf } from '../calendar-date.ts';

/** How often what an agreement covers begins anew, as the product names it. */
export type CoverCycle =
  | 'CalendarWeek'
  | 'CalendarMonth'
  | 'CalendarQuarter'
  | 'CalendarYear'
  | 'Contract2Weeks'
  | 'Contract4Weeks'
  | 'ContractQuarter'
  | 'ContractYear';

/** The first and the last day of a period, as day numbers. */
export interface CoverPeriod {
  readonly first: number;
  readonly last: number;
}

const months: Partial<Record<CoverCycle, number>> = {
  CalendarMonth: 1,
  CalendarQuarter: 3,
  CalendarYear: 12,
  ContractQuarter: 3,
  ContractYear: 12,
};

/**
 * The period that a day lies in. Calendar periods begin with the calendar's, weeks on Monday; contract periods are counted
 * from the agreement's first day. Months by the calendar of UTC.
 */
export function findCoverPeriod(cycle: CoverCycle, start: number, day: number): CoverPeriod {
  if (cycle === 'CalendarWeek') return ofDays(7, day - weekdayOf(day), day);
  if (cycle === 'Contract2Weeks') return ofDays(14, start, day);
  if (cycle === 'Contract4Weeks') return ofDays(28, start, day);
  const length = months[cycle] ?? 1;
  const anchor = cycle.startsWith('Calendar') ? 0 : start;
  return ofMonths(length, anchor, day);
}

function ofDays(length: number, anchor: number, day: number): CoverPeriod {
  const first = anchor + Math.floor((day - anchor) / length) * length;
  return { first, last: first + length - 1 };
}

/** Counted from the anchor always, so that the 31st is not lost to a short month. */
function ofMonths(length: number, anchor: number, day: number): CoverPeriod {
  const [from, to] = [new Date(anchor * dayLength), new Date(day * dayLength)];
  const apart = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const guess = Math.floor(apart / length);
  const count = beginning(anchor, guess * length) <= day ? guess : guess - 1;
  return { first: beginning(anchor, count * length), last: beginning(anchor, (count + 1) * length) - 1 };
}

function beginning(anchor: number, after: number): number {
  return monthsAfter(anchor * dayLength, after) / dayLength;
}
