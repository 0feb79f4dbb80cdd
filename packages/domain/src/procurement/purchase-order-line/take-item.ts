import { behaviour } from '../../unit/behaviour.ts';

/** What is ordered costs what its item does, unless the vendor asks for something else. */
export const takeOrderedItem = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order has the cost and the number at the vendor of its item, unless they are sent',
  source: 'evidence: procurement/line-defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['unitCost', 'vendorSku'],
  when: (line) => line.how !== 'patch' || line.changed('product'),
  does: async ({ sent, after }, unit) => {
    const item = after.product == null ? null : await unit.get('/procurement/catalog', after.product);
    if (item === null) return;
    if (!sent.has('unitCost')) after.unitCost = item.cost;
    if (!sent.has('vendorSku')) after.vendorSku = item.vendorSku;
  },
});
