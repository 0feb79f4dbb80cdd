import { behaviour } from '../../unit/behaviour.ts';

/** An order without products comes to nothing. */
export const startSaleAtNought = behaviour('/sales/orders', {
  says: 'a new sales order comes to nothing and lists nothing until it has products and invoices',
  source: 'evidence: sales/order-totals, wire-format/empty-members',
  phase: 'derive',
  on: 'create',
  sets: ['subTotal', 'taxTotal', 'total', 'productIds', 'invoiceIds'],
  does: ({ after }) => {
    after.subTotal = 0;
    after.taxTotal = 0;
    after.total = 0;
    after.productIds ??= [];
    after.invoiceIds ??= [];
  },
});
