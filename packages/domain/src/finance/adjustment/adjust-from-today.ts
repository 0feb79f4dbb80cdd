import { startOfDay } from '../../clock.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** An adjustment counts in the period of one day. */
export const adjustFromToday = behaviour('/finance/agreements/{parentId}/adjustments', {
  says: 'an adjustment of an agreement is of today unless it is of another day',
  source: 'evidence: agreements/adjustments',
  phase: 'complete',
  on: 'create',
  sets: ['effectiveDate'],
  does: (adjustment, unit) => adjustment.fill('effectiveDate', startOfDay(unit.now)),
});
