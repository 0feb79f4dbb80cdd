import { weekdayOf } from '../calendar-date.ts';
import { type DayPeriod, periodOfDays, periodOfMonths } from '../period/cycle-period.ts';

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
export function findCoverPeriod(cycle: CoverCycle, start: number, day: number): DayPeriod {
  if (cycle === 'CalendarWeek') return periodOfDays(7, day - weekdayOf(day), day);
  if (cycle === 'Contract2Weeks') return periodOfDays(14, start, day);
  if (cycle === 'Contract4Weeks') return periodOfDays(28, start, day);
  const length = months[cycle] ?? 1;
  const anchor = cycle.startsWith('Calendar') ? 0 : start;
  return periodOfMonths(length, anchor, day);
}
