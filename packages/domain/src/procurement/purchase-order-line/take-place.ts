import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { usualBin, usualWarehouse } from '../stock/usual-place.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** Goods go where the order says, else where goods usually go. */
export const takeOrderedPlace = behaviour(lines, {
  says: "a line of a purchase order goes to its order's warehouse, else the default one, and there to the default bin, also when it is sent to another warehouse",
  source: 'evidence: procurement/line-defaults, procurement/bin-of-warehouse',
  phase: 'complete',
  on: 'every write',
  sets: ['warehouse', 'warehouseBin'],
  when: (line) => line.how !== 'patch' || isMoved(line),
  does: async (line, unit) => {
    if (isMoved(line)) line.after.warehouseBin = null;
    const order = await unit.get('/procurement/purchaseorders', line.after.purchaseOrderId ?? 0);
    const bin =
      line.after.warehouseBin == null ? null : await unit.get('/procurement/warehouseBins', line.after.warehouseBin);
    line.fill('warehouse', bin?.warehouse ?? order?.warehouse ?? (await usualWarehouse(unit)));
    if (line.after.warehouse != null) line.fill('warehouseBin', await usualBin(line.after.warehouse, unit));
  },
});

/** Sent to another warehouse, and to no bin of it: a bin is one of its warehouse. */
function isMoved(line: Draft<typeof lines>): boolean {
  return line.before !== null && line.changed('warehouse') && !line.changed('warehouseBin');
}
