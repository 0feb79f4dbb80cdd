import { rollUp } from '../../../unit/roll-up.ts';
import { keepsTax, keptTaxOf } from './keep-taxed-levels.ts';

/** The tax of an invoice follows from the time on it. */
export const taxTime = rollUp({
  ...keepsTax,
  says: 'the sales tax of an invoice follows the time on it',
  of: '/time/entries',
  by: { field: 'invoice' },
  reads: ['billableOption', 'extendedInvoiceAmount', 'workRole'],
  as: (_, records, invoice) => keptTaxOf(invoice, records),
});
