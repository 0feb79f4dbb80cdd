import { behaviour } from '../../unit/behaviour.ts';
import { usualBin } from '../stock/usual-place.ts';

/** A bin is chosen within a warehouse: that of another warehouse does not stay. */
export const takeBinOfPickedWarehouse = behaviour('/procurement/products/{parentId}/pickingShippingDetails', {
  says: 'what is picked in a warehouse is picked from its default bin, unless a bin is named',
  source: 'evidence: procurement/bin-of-warehouse',
  phase: 'complete',
  on: { changed: ['warehouse'] },
  sets: ['warehouseBin'],
  when: (draft) => draft.after.warehouseBin == null || !draft.changed('warehouseBin'),
  does: async ({ after }, unit) => {
    after.warehouseBin = after.warehouse == null ? null : await usualBin(after.warehouse, unit);
  },
});
