import { behaviour } from '../../unit/behaviour.ts';
import { adjustmentDetails, moveAdjusted } from './move-adjusted.ts';

/** An adjustment may be closed from the start, with its details in the same body. */
export const adjustAtOnce = behaviour(adjustmentDetails, {
  says: 'the detail of an adjustment that is closed moves its pieces',
  source: 'evidence: procurement/adjustments',
  phase: 'follow',
  on: 'every write',
  does: async ({ after }, unit) => {
    const adjustment = await unit.get('/procurement/adjustments', after.adjustment ?? 0);
    if (adjustment?.closedFlag === true) await moveAdjusted(after, true, unit);
  },
});
