import { rollUp } from '../../unit/roll-up.ts';
import { invoicesOfOrder } from './invoices-of-order.ts';

/** An order names the invoices that were made for it. */
export const listOrderInvoices = rollUp({
  says: 'a sales order lists the ids of the invoices that are for it',
  source: 'evidence: sales/order-invoices',
  of: '/finance/invoices',
  into: '/sales/orders',
  by: { field: 'salesOrder' },
  reads: [],
  sets: 'invoiceIds',
  as: (_, records, order) => invoicesOfOrder(order, records),
});
