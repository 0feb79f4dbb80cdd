import { behaviour } from '../../unit/behaviour.ts';
import { usualBin } from '../stock/usual-place.ts';
import { takeOrderedPlace } from './take-place.ts';

/** A bin is chosen within a warehouse: that of another warehouse does not stay. */
export const takeBinOfOrderedWarehouse = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line that goes to another warehouse goes to the default bin there, unless it names one',
  source: 'evidence: procurement/bin-of-warehouse',
  phase: 'complete',
  on: { changed: ['warehouse'] },
  sets: ['warehouseBin'],
  after: [takeOrderedPlace],
  when: (draft) => draft.after.warehouseBin == null || !draft.changed('warehouseBin'),
  does: async ({ after }, unit) => {
    after.warehouseBin = after.warehouse == null ? null : await usualBin(after.warehouse, unit);
  },
});
