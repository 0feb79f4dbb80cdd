import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Who wants more opens the order again, or makes another. One that only its lines closed opens by itself. */
export const refuseOnClosedOrder = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'nothing is added to a purchase order that somebody closed',
  source: 'evidence: procurement/closed-orders',
  phase: 'refuse',
  on: 'create',
  when: ({ trusted }) => !trusted,
  does: async ({ after }, unit) => {
    const order = await unit.get('/procurement/purchaseorders', after.purchaseOrderId ?? 0);
    if (order?.closedFlag !== true || order.openStatus != null) return;
    const message = `Purchase order ${order.id} is closed: no line is added to it.`;
    refuse({ kind: 'refused by rule', message });
  },
});
