import { expireWhenUsedUp } from '../../time/cover/expire-when-used-up.ts';
import { behaviour } from '../../unit/behaviour.ts';

const adjustments = '/finance/agreements/{parentId}/adjustments';

/** What an adjustment gave is gone with it. */
export const takeAdjustmentBack = behaviour(adjustments, {
  says: 'an agreement that expires at zero does so when the adjustment that left something of it is deleted',
  source: 'evidence: agreements/expires-at-zero',
  phase: 'release',
  does: async ({ before }, unit) => {
    const agreement = await unit.get('/finance/agreements', before?.agreementId ?? 0);
    if (agreement !== null) await expireWhenUsedUp(agreement, unit, before?.id ?? null);
  },
});
