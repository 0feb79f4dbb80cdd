import { toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { servicesOf } from './services-of.ts';

/** What is billed as a whole, or entered, is so without any time, too. */
export const billServices = rollUp({
  says: 'the service total of an invoice is the fee, or keeps to the limit, of the ticket or the project that it is for, or what was entered of a special one',
  source: 'evidence: invoices/fees, invoices/special-amounts',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: ['type', 'ticket', 'project', 'phase', 'specialInvoiceFlag', 'enteredAmount'],
  sets: 'serviceTotal',
  as: async (_, records, invoice) =>
    toNumber(await servicesOf(invoice, await records.select('/time/entries', { invoice }), records)),
});
