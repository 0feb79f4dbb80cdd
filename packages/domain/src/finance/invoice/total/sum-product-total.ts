import { rollUp } from '../../../unit/roll-up.ts';
import { isBilled, leftToBill } from '../tax/invoice-lines.ts';

/** What the products on an invoice come to. */
export const sumProductTotal = rollUp({
  says: 'the product total of an invoice is that of the billable products on it, less what agreements cover of them',
  source: 'evidence: invoices/totals, procurement/covered-products',
  of: '/procurement/products',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: isBilled },
  reads: ['extPrice', 'agreementAmount', 'billableOption', 'cancelledFlag'],
  sets: 'productTotal',
  adds: leftToBill,
});
