import { behaviour } from '../../../unit/behaviour.ts';
import { bookFreight } from './freight-of-order.ts';

/** Goods that all went back bring no freight. */
export const startFreight = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'freight of a purchase order and its tax are booked when the first of its goods come in',
  source: 'evidence: invoices/purchase-freight, invoices/unposted',
  phase: 'follow',
  on: { changed: ['receivedQuantity'] },
  when: ({ before, after }) => (before?.receivedQuantity ?? 0) > 0 !== (after.receivedQuantity ?? 0) > 0,
  does: async ({ after }, unit) => {
    const order = await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0);
    if (order !== null) await bookFreight(order, unit);
  },
});
