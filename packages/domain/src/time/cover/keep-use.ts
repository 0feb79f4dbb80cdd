import { behaviour } from '../../unit/behaviour.ts';
import { countUse } from './count-use.ts';
import { coverFields } from './cover-entry.ts';
import { expireUsedUp } from './expire-when-used-up.ts';

/** What an agreement covered is used up. */
export const keepUse = behaviour('/time/entries', {
  says: 'what an agreement covers of a time entry is added to what was used of it',
  source: 'evidence: time/cover-order',
  phase: 'follow',
  on: { changed: coverFields },
  does: async ({ before, after }, unit) => {
    await countUse(before, -1, unit);
    await countUse(after, 1, unit);
    await expireUsedUp([before, after], unit);
  },
});
