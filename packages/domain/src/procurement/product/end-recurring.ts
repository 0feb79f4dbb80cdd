import { isBillingCycle, lastDayOfPeriods } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { isObject } from '../../body/members.ts';
import { dayOfMoment, momentOfDay } from '../../clock.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { recurringOf } from './recurring-of.ts';

/** Who says from when and how often knows until when. */
export const endRecurring = behaviour('/procurement/products', {
  says: 'a product that recurs so many times from a day on ends with the last of these cycles, by the calendar or counted from that day',
  source: 'evidence: procurement/recurring-end',
  phase: 'derive',
  on: { changed: ['recurring'] },
  sets: ['recurring'],
  does: async ({ after }, unit) => {
    if (!isObject(after.recurring)) return;
    const { endDate: _, ...rest } = after.recurring;
    const endDate = await endOf(after, unit);
    after.recurring = endDate === null ? rest : { ...rest, endDate };
  },
});

async function endOf(product: RowOf<'/procurement/products'>, unit: Unit): Promise<string | null> {
  const { startDate = null, cycles = null, billCycle = null, cycleType } = recurringOf(product) ?? {};
  if (startDate === null || cycles === null || billCycle === null) return null;
  const cycle = (await unit.get('/finance/billingCycles', billCycle))?.billingOptions;
  if (!isBillingCycle(cycle)) return null;
  const start = dayOfMoment(startDate);
  const last = lastDayOfPeriods({ cycle, anchor: cycleType === 'CalendarYear' ? null : start }, start, cycles);
  return last === null ? null : momentOfDay(last);
}
