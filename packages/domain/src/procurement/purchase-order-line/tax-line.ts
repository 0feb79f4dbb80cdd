import { behaviour } from '../../unit/behaviour.ts';
import { taxOfOrderLine } from './tax-of-line.ts';

/** Where the order is not taxed, the tax of a line is what the vendor's bill says. */
export const taxOrderLine = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order that is taxed has the tax of its tax code',
  source: 'evidence: procurement/order-tax',
  phase: 'derive',
  on: { changed: ['extCost', 'unitCost', 'product', 'tax'] },
  sets: ['tax'],
  does: async ({ after }, unit) => {
    const order = await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0);
    if (order?.taxPoFlag === true && order.taxCode != null) after.tax = await taxOfOrderLine(after, unit);
  },
});
