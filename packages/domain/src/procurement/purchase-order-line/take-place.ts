import { behaviour } from '../../unit/behaviour.ts';
import { usualBin, usualWarehouse } from '../stock/usual-place.ts';

/** Goods go where the order says, else where goods usually go. */
export const takeOrderedPlace = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: "a line of a purchase order goes to its order's warehouse, else the default one, and there to the default bin",
  source: 'evidence: procurement/line-defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['warehouse', 'warehouseBin'],
  when: ({ how, after }) => how !== 'patch' && (after.warehouse == null || after.warehouseBin == null),
  does: async (line, unit) => {
    const order = await unit.get('/procurement/purchaseorders', line.after.purchaseOrderId ?? 0);
    const bin =
      line.after.warehouseBin == null ? null : await unit.get('/procurement/warehouseBins', line.after.warehouseBin);
    line.fill('warehouse', bin?.warehouse ?? order?.warehouse ?? (await usualWarehouse(unit)));
    if (line.after.warehouse != null) line.fill('warehouseBin', await usualBin(line.after.warehouse, unit));
  },
});
