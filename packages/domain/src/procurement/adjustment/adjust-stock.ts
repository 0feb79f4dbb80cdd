import { behaviour } from '../../unit/behaviour.ts';
import { adjustmentDetails, moveAdjusted } from './move-adjusted.ts';

/** Closing moves the pieces, and opening moves them back. */
export const adjustStock = behaviour('/procurement/adjustments', {
  says: 'closing an adjustment moves what its details say, and opening it again moves that back',
  source: 'evidence: procurement/adjustments',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  fills: ['/procurement/catalog/{parentId}/inventory', '/procurement/onhandserialnumbers'],
  when: ({ before, after }) => before !== null || after.closedFlag === true,
  does: async ({ after }, unit) => {
    const details = await unit.select(adjustmentDetails, { adjustment: after.id });
    for (const detail of details) await moveAdjusted(detail, after.closedFlag === true, unit);
  },
});
