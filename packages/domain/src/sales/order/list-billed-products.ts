import { rollUp } from '../../unit/roll-up.ts';
import { invoicesOfOrder } from './invoices-of-order.ts';

/** Goods of an order may be billed by an invoice that is for something else: the whole company, for instance. */
export const listBilledProducts = rollUp({
  says: 'a sales order lists the ids of the invoices that its products are on',
  source: 'evidence: sales/order-invoices',
  of: '/procurement/products',
  into: '/sales/orders',
  by: { field: 'salesOrder' },
  reads: ['invoice'],
  sets: 'invoiceIds',
  as: (_, records, order) => invoicesOfOrder(order, records),
});
