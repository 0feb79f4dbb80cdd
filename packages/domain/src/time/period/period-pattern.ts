import type { PeriodPattern } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';

type Setup = RowOf<'/time/timePeriodSetups'>;

/**
 * How the periods of a setup follow one another (evidence: time/period-setups). Months end on the days that it names, or on
 * their last one.
 */
export function periodPattern(setup: Setup): PeriodPattern {
  if (setup.type === 'Monthly') return { every: 'month', ends: lastOr(setup.lastDayFlag, setup.monthlyPeriodEnds) };
  if (setup.type === 'SemiMonthly') {
    const second = lastOr(setup.semiMonthlyLastDayFlag, setup.semiMonthlySecondPeriod);
    return { every: 'month', ends: [setup.semiMonthlyFirstPeriod ?? 15, ...second] };
  }
  const endsOn = dayOfMoment(setup.firstPeriodEndDate ?? '1970-01-04');
  return { every: setup.type === 'BiWeekly' ? 'two weeks' : 'week', endsOn };
}

function lastOr(last: boolean | null, day: number | null): readonly number[] {
  return [last === true || day === null ? 31 : day];
}
