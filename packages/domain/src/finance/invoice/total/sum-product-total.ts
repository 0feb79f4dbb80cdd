import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { isBilled } from '../tax/invoice-lines.ts';

/** What the products on an invoice come to. */
export const sumProductTotal = rollUp({
  says: 'the product total of an invoice is that of the billable products on it',
  source: 'evidence: invoices/totals',
  of: '/procurement/products',
  into: '/finance/invoices',
  by: { field: 'invoice', counts: isBilled },
  reads: ['extPrice', 'billableOption', 'cancelledFlag'],
  sets: 'productTotal',
  adds: ({ extPrice }) => storedMoney(extPrice),
});
