import { behaviour } from '../../unit/behaviour.ts';
import { countUse } from './count-use.ts';
import { expireUsedUp } from './expire-when-used-up.ts';

/** What an agreement covered is there again when the entry is not. */
export const giveUseBack = behaviour('/time/entries', {
  says: 'what an agreement covered of a time entry that is deleted can be used again',
  source: 'evidence: time/cover-order',
  phase: 'release',
  when: ({ before }) => before?.agreement != null,
  does: async ({ before }, unit) => {
    await countUse(before, -1, unit);
    await expireUsedUp([before], unit);
  },
});
