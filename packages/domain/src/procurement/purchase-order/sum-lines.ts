import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What the goods cost. */
export const sumOrderLines = rollUp({
  says: 'the subtotal of a purchase order is what its lines cost',
  source: 'evidence: procurement/order-totals',
  of: '/procurement/purchaseorders/{parentId}/lineitems',
  into: '/procurement/purchaseorders',
  by: { field: 'purchaseOrderId' },
  reads: ['extCost'],
  sets: 'subTotal',
  adds: ({ extCost }) => storedMoney(extCost),
});
