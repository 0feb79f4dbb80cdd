import { rollUp } from '../../unit/roll-up.ts';

/** An order names what it is over. */
export const listOrderProducts = rollUp({
  says: 'a sales order lists the ids of its products',
  source: 'evidence: sales/order-lines',
  of: '/procurement/products',
  into: '/sales/orders',
  by: { field: 'salesOrder' },
  reads: [],
  sets: 'productIds',
  as: (products) => products.map(({ id }) => id),
});
