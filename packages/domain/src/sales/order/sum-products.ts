import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What the goods of an order bring in. */
export const sumOrderProducts = rollUp({
  says: 'the subtotal of a sales order is what its products come to that were not cancelled',
  source: 'evidence: sales/order-totals',
  of: '/procurement/products',
  into: '/sales/orders',
  by: { field: 'salesOrder', counts: ({ cancelledFlag }) => cancelledFlag !== true },
  reads: ['extPrice', 'cancelledFlag'],
  sets: 'subTotal',
  adds: ({ extPrice }) => storedMoney(extPrice),
});
