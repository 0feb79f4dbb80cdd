import { behaviour } from '../../unit/behaviour.ts';
import { usualBin } from '../stock/usual-place.ts';

/** A bin is chosen within a warehouse: that of another warehouse does not stay. */
export const takeBinOfAdjustedWarehouse = behaviour('/procurement/adjustments/{parentId}/details', {
  says: 'an adjustment of a warehouse is of its default bin, unless a bin is named',
  source: 'evidence: procurement/bin-of-warehouse',
  phase: 'complete',
  on: { changed: ['warehouse'] },
  sets: ['warehouseBin'],
  when: (draft) => draft.after.warehouseBin == null || !draft.changed('warehouseBin'),
  does: async ({ after }, unit) => {
    after.warehouseBin = after.warehouse == null ? null : await usualBin(after.warehouse, unit);
  },
});
