import { behaviour } from '../../unit/behaviour.ts';

/** An order without products comes to nothing. */
export const startSaleAtNought = behaviour('/sales/orders', {
  says: 'a new sales order comes to nothing until it has products',
  source: 'evidence: sales/order-totals',
  phase: 'derive',
  on: 'create',
  sets: ['subTotal', 'taxTotal', 'total'],
  does: ({ after }) => {
    after.subTotal = 0;
    after.taxTotal = 0;
    after.total = 0;
  },
});
