import { rollUp } from '../../../unit/roll-up.ts';
import { salesTax, salesTaxOf } from './sales-tax.ts';

/** The tax of an invoice follows from the expenses on it. */
export const taxExpenses = rollUp({
  ...salesTax,
  says: 'the sales tax of an invoice follows the expenses on it',
  of: '/expense/entries',
  by: { field: 'invoice' },
  reads: ['invoiceAmount', 'type'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});
