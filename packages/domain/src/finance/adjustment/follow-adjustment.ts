import { expireWhenUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';

const adjustments = '/finance/agreements/{parentId}/adjustments';

/** More to use puts an agreement that was used up in force again. */
export const followAdjustment = behaviour(adjustments, {
  says: 'an adjustment ends an agreement that expires at zero, or puts it in force again',
  source: 'evidence: agreements/expires-at-zero',
  phase: 'follow',
  on: { changed: ['amount', 'effectiveDate'] },
  does: async ({ after }, unit) => {
    const agreement = await unit.get('/finance/agreements', after.agreementId ?? 0);
    if (agreement !== null) await expireWhenUsedUp(agreement, unit);
  },
});
