import { behaviour } from '../../unit/behaviour.ts';

/** A new agreement is in force. */
export const startActive = behaviour('/finance/agreements', {
  says: 'a new agreement is active',
  source: 'evidence: agreements/defaults',
  phase: 'complete',
  on: 'create',
  sets: ['agreementStatus'],
  does: (agreement) => agreement.fill('agreementStatus', 'Active'),
});
