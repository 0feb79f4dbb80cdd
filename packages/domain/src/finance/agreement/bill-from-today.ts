import { behaviour } from '../../unit/behaviour.ts';

/** A new agreement is billed from the day on which it is made. */
export const billFromToday = behaviour('/finance/agreements', {
  says: 'a new agreement is billed from today on',
  source: 'evidence: agreements/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['billStartDate'],
  does: (agreement, unit) => agreement.fill('billStartDate', `${unit.now.slice(0, 10)}T00:00:00Z`),
});
