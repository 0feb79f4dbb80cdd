import { rollUp } from '../../../unit/roll-up.ts';
import { salesTax, salesTaxOf } from './sales-tax.ts';

/** The tax of an invoice follows from the products on it. */
export const taxProducts = rollUp({
  ...salesTax,
  says: 'the sales tax of an invoice follows the products on it',
  of: '/procurement/products',
  by: { field: 'invoice' },
  reads: ['extPrice', 'agreementAmount', 'price', 'taxableFlag', 'billableOption', 'cancelledFlag', 'catalogItem'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});
