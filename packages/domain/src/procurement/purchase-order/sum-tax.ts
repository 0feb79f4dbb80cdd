import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What was sent for the order as a whole stays in it: a line adds its own tax. */
export const sumOrderTax = rollUp({
  says: 'the sales tax of a purchase order has that of its lines',
  source: 'evidence: procurement/order-tax',
  of: '/procurement/purchaseorders/{parentId}/lineitems',
  into: '/procurement/purchaseorders',
  by: { field: 'purchaseOrderId' },
  reads: ['tax', 'canceledFlag'],
  sets: 'salesTax',
  adds: ({ tax, canceledFlag }) => storedMoney(canceledFlag === true ? 0 : tax),
});
