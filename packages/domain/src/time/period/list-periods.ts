import { dayLength, periodsOfYear } from '@reeve/calculation';
import { deleteRecord, makeRecord } from '../../action/write-record.ts';
import { toTimestamp } from '../../clock.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { periodPattern } from './period-pattern.ts';

const setups = '/time/timePeriodSetups';
const periods = '/time/timePeriodSetups/{parentId}/periods';

/** The periods of a setup can be read one by one. */
export const listPeriods = behaviour(setups, {
  says: 'the periods of a setup are those that end in its year, made anew when it changes',
  source: 'evidence: time/period-setups',
  phase: 'follow',
  on: {
    changed: [
      'year',
      'type',
      'firstPeriodEndDate',
      'monthlyPeriodEnds',
      'lastDayFlag',
      'semiMonthlyFirstPeriod',
      'semiMonthlySecondPeriod',
      'semiMonthlyLastDayFlag',
      'daysPastEndDate',
    ],
  },
  when: ({ after }) => after.year !== null && after.year > 0 && after.year <= 9998,
  does: async ({ after, before }, unit) => {
    const { id, year, daysPastEndDate } = after;
    if (before !== null)
      for (const old of await unit.select(periods, { timePeriodSetup: id })) await deleteRecord(periods, old.id, unit);
    for (const { number, start, end } of periodsOfYear(periodPattern(after), year ?? 0)) {
      const deadlineDate = midnight(end + (daysPastEndDate ?? 0));
      const body = { period: number, startDate: midnight(start), endDate: midnight(end), deadlineDate };
      await makeRecord(periods, body, unit, id);
    }
  },
});

function midnight(day: number): string {
  return toTimestamp(day * dayLength);
}
