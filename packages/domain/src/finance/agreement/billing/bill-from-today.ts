import { startOfDay } from '../../../clock.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** A new agreement starts and is billed from the day on which it is made, or from the other of both dates where that is sent. */
export const billFromToday = behaviour('/finance/agreements', {
  says: 'a new agreement starts today, or when it is billed from where that is earlier, and is billed from today on, or from its start where that is later',
  source: 'evidence: agreements/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['startDate', 'billStartDate'],
  does: (agreement, unit) => {
    const today = startOfDay(unit.now);
    const { startDate, billStartDate, endDate } = agreement.after;
    const dates = [today, billStartDate, endDate].filter((each) => each !== null);
    if (startDate === null) agreement.after.startDate = dates.toSorted()[0] ?? today;
    agreement.fill('billStartDate', startDate !== null && startDate > today ? startDate : today);
  },
});
