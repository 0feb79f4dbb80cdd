import { behaviour } from '../../unit/behaviour.ts';

/** A line shows the number of its order, whatever a body says. */
export const nameOrder = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order shows the number of its order',
  source: 'evidence: procurement/order-number',
  phase: 'derive',
  on: { changed: ['purchaseOrderId', 'purchaseOrderNumber'] },
  sets: ['purchaseOrderNumber'],
  does: async ({ after }, unit) => {
    after.purchaseOrderNumber =
      (await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0))?.poNumber ?? null;
  },
});
