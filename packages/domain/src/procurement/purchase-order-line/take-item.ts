import { convertCost, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { conversionOf } from '../unit-of-measure/conversion-of.ts';

/** What is ordered costs what its item does, unless the vendor asks for something else. */
export const takeOrderedItem = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order has the cost and the number at the vendor of its item, unless they are sent',
  source: 'evidence: procurement/line-defaults, procurement/conversions',
  phase: 'complete',
  on: 'every write',
  sets: ['unitCost', 'vendorSku'],
  when: (line) => line.how !== 'patch' || line.changed('product'),
  does: async ({ sent, after }, unit) => {
    const item = after.product == null ? null : await unit.get('/procurement/catalog', after.product);
    if (item === null) return;
    if (!sent.has('unitCost')) after.unitCost = await costOf(item, after.unitOfMeasure, unit);
    if (!sent.has('vendorSku')) after.vendorSku = item.vendorSku;
  },
});

/** What one of the line's unit costs. */
async function costOf(item: RowOf<'/procurement/catalog'>, measure: number | null, unit: Unit): Promise<number | null> {
  if (item.cost === null) return null;
  return toNumber(convertCost(storedMoney(item.cost), await conversionOf(item.unitOfMeasure, measure, unit)));
}
