import { type DayPeriod, findCoverPeriod } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** All days: what is covered once has one period. */
const allDays: DayPeriod = { first: -1_000_000, last: 3_000_000 };

/**
 * The periods that decide what an agreement covers on a day, the day's own last (evidence: time/cover-periods): that one
 * only, unless what is left, or was overrun, goes over into the next.
 */
export function coverPeriods(agreement: Agreement, day: number): DayPeriod[] {
  if (agreement.oneTimeFlag === true) return [allDays];
  const cycle = agreement.applicationCycle ?? 'CalendarMonth';
  const start = agreement.startDate === null ? day : Math.min(day, dayOfMoment(agreement.startDate));
  const periods = [findCoverPeriod(cycle, start, day)];
  if (agreement.carryOverUnused !== true && agreement.allowOverruns !== true) return periods;
  for (let first = periods[0]?.first ?? start; first > start; first = periods[0]?.first ?? start)
    periods.unshift(findCoverPeriod(cycle, start, first - 1));
  return periods;
}
