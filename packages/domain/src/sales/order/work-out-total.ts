import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What the customer will pay. */
export const workOutSaleTotal = rollUp({
  says: 'the total of a sales order is its subtotal and its tax',
  source: 'evidence: sales/order-totals',
  of: '/sales/orders',
  into: '/sales/orders',
  by: { field: 'id' },
  reads: ['subTotal', 'taxTotal'],
  sets: 'total',
  as: ([order]) => toNumber(sumOf([storedMoney(order?.subTotal), storedMoney(order?.taxTotal)])),
});
