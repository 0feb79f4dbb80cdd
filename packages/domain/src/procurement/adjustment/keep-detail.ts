import { behaviour } from '../../unit/behaviour.ts';
import { refuseAdjusted } from './keep-adjusted.ts';
import { adjustmentDetails } from './move-adjusted.ts';

/** Nor is anything taken out. */
export const keepAdjustedDetail = behaviour(adjustmentDetails, {
  says: 'a detail of an adjustment that is closed is not deleted, nor is the adjustment',
  source: 'evidence: procurement/adjustments',
  phase: 'release',
  does: ({ after }, unit) => refuseAdjusted(after.adjustment, unit),
});
