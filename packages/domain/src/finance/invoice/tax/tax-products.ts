import { rollUp } from '../../../unit/roll-up.ts';
import { keepsTax, keptTaxOf } from './keep-taxed-levels.ts';

/** The tax of an invoice follows from the products on it. */
export const taxProducts = rollUp({
  ...keepsTax,
  says: 'the sales tax of an invoice follows the products on it',
  of: '/procurement/products',
  by: { field: 'invoice' },
  reads: ['extPrice', 'agreementAmount', 'price', 'taxableFlag', 'billableOption', 'cancelledFlag', 'catalogItem'],
  as: (_, records, invoice) => keptTaxOf(invoice, records),
});
