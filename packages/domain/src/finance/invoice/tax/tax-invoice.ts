import { rollUp } from '../../../unit/roll-up.ts';
import { keepsTax, keptTaxOf } from './keep-taxed-levels.ts';

/** The tax of an invoice follows from what stands on the invoice itself. */
export const taxInvoice = rollUp({
  ...keepsTax,
  says: 'the sales tax of an invoice follows its tax code, whether it is taxable, and its own amounts',
  of: '/finance/invoices',
  by: { field: 'id' },
  reads: [
    'taxCode',
    'taxableFlag',
    'agreementAmount',
    'agreementTaxed',
    'serviceAdjustmentAmount',
    'serviceTotal',
    'previousProgressApplied',
  ],
  as: (_, records, invoice) => keptTaxOf(invoice, records),
});
