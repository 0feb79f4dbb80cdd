import { startOfDay } from '../../../clock.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** A new agreement is billed from the day on which it is made, or from its start where that is later. */
export const billFromToday = behaviour('/finance/agreements', {
  says: 'a new agreement is billed from today on, or from its start where that is later',
  source: 'evidence: agreements/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['billStartDate'],
  does: (agreement, unit) => {
    const today = startOfDay(unit.now);
    const { startDate } = agreement.after;
    agreement.fill('billStartDate', startDate !== null && startDate > today ? startDate : today);
  },
});
