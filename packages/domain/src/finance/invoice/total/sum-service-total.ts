import { toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { servicesOf } from '../fee/services-of.ts';

/** What the time on an invoice comes to. */
export const sumServiceTotal = rollUp({
  says: 'the service total of an invoice is that of the time on it, or the fee of what it is for',
  source: 'evidence: invoices/totals, invoices/fees',
  of: '/time/entries',
  into: '/finance/invoices',
  by: { field: 'invoice' },
  reads: ['billableOption', 'extendedInvoiceAmount'],
  sets: 'serviceTotal',
  as: async (entries, records, invoice) => toNumber(await servicesOf(invoice, entries, records)),
});
