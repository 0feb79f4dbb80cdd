import { rollUp } from '../../../unit/roll-up.ts';
import { keepsTax, keptTaxOf } from './keep-taxed-levels.ts';

/** The tax of an invoice follows from the expenses on it. */
export const taxExpenses = rollUp({
  ...keepsTax,
  says: 'the sales tax of an invoice follows the expenses on it',
  of: '/expense/entries',
  by: { field: 'invoice' },
  reads: ['amountOnInvoice', 'type'],
  as: (_, records, invoice) => keptTaxOf(invoice, records),
});
