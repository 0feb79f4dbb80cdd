import { behaviour } from '../../unit/behaviour.ts';
import { usualBin } from './usual-place.ts';

/** What takes goods from a bin of a warehouse, or counts them there. */
const placed = [
  '/procurement/products/{parentId}/pickingShippingDetails',
  '/procurement/adjustments/{parentId}/details',
] as const;

/** A bin is chosen within a warehouse: that of another warehouse does not stay. */
export const takeBin = behaviour(placed, {
  says: 'what is picked from or adjusted in another warehouse is so in its default bin, unless a bin is named',
  source: 'evidence: procurement/bin-of-warehouse',
  phase: 'complete',
  on: { changed: ['warehouse'] },
  sets: ['warehouseBin'],
  when: (draft) => draft.after.warehouseBin == null || !draft.changed('warehouseBin'),
  does: async ({ after }, unit) => {
    after.warehouseBin = after.warehouse == null ? null : await usualBin(after.warehouse, unit);
  },
});
