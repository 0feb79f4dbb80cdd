import { behaviour } from '../../unit/behaviour.ts';

/** An order without lines comes to its freight. */
export const startOrderAtNought = behaviour('/procurement/purchaseorders', {
  says: 'a new purchase order costs nothing until it has lines',
  source: 'evidence: procurement/order-totals',
  phase: 'derive',
  on: 'create',
  sets: ['subTotal'],
  does: ({ after }) => {
    after.subTotal = 0;
  },
});
