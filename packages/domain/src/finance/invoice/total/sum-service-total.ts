import { storedMoney } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What the time on an invoice comes to. */
export const sumServiceTotal = rollUp({
  says: 'the service total of an invoice is that of the time on it',
  source: 'evidence: invoices/totals',
  of: '/time/entries',
  into: '/finance/invoices',
  by: { field: 'invoice' },
  reads: ['extendedInvoiceAmount'],
  sets: 'serviceTotal',
  adds: ({ extendedInvoiceAmount }) => storedMoney(extendedInvoiceAmount),
});
