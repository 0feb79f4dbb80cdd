import { behaviour } from '../../unit/behaviour.ts';
import { expireWhenUsedUp } from './expire-when-used-up.ts';

/** How much an agreement covers may be changed after it was used. */
export const expireAtZero = behaviour('/finance/agreements', {
  says: 'an agreement that expires at zero does so as soon as nothing is left of it, and is in force again when something is',
  source: 'evidence: agreements/expires-at-zero',
  phase: 'follow',
  on: {
    changed: [
      'expireWhenZero',
      'applicationLimit',
      'applicationCycle',
      'applicationUnlimitedFlag',
      'oneTimeFlag',
      'carryOverUnused',
    ],
  },
  when: ({ before, after }) => before !== null && (after.expireWhenZero === true || after.usedUpOn !== null),
  does: ({ after }, unit) => expireWhenUsedUp(after, unit),
});
