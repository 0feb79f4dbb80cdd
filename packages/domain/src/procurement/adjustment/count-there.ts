import { behaviour } from '../../unit/behaviour.ts';
import { inventory } from '../stock/on-hand.ts';
import { adjustmentDetails } from './move-adjusted.ts';

/** Who counts compares with what should be there. */
export const countThere = behaviour(adjustmentDetails, {
  says: 'the detail of an adjustment shows what was on hand, and pieces that come cost what their item does unless it is sent',
  source: 'evidence: procurement/adjustments',
  phase: 'complete',
  on: 'every write',
  sets: ['quantityOnHand', 'unitCost', 'description'],
  when: (detail) => detail.before === null || detail.changed('catalogItem') || detail.changed('warehouseBin'),
  does: async (detail, unit) => {
    const { catalogItem, warehouseBin } = detail.after;
    if (catalogItem == null || warehouseBin == null) return;
    const item = await unit.get('/procurement/catalog', catalogItem);
    detail.after.quantityOnHand = (await unit.first(inventory, { catalogItem, warehouseBin }))?.onHand ?? 0;
    detail.fill('unitCost', item?.cost);
    detail.fill('description', item?.description?.slice(0, 50));
  },
});
