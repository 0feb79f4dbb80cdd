import { taxOf, toNumber } from '@reeve/calculation';
import { rollUp, type StoredRecords } from '../../unit/roll-up.ts';
import { taxationOf } from '../tax-code/taxation.ts';
import { taxableLines } from './invoice-lines.ts';

const shared = {
  says: 'the sales tax of a taxable invoice is worked out by its tax code from what is on it',
  source: 'evidence: invoices/tax',
  into: '/finance/invoices',
  sets: 'salesTax',
} as const;

/** The tax of an invoice follows from what stands on the invoice itself … */
export const taxInvoice = rollUp({
  ...shared,
  of: '/finance/invoices',
  by: { field: 'id' },
  reads: ['taxCode', 'taxableFlag', 'agreementAmount', 'serviceAdjustmentAmount'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});

/** … from the time on it … */
export const taxTime = rollUp({
  ...shared,
  of: '/time/entries',
  by: { field: 'invoice' },
  reads: ['extendedInvoiceAmount', 'workRole'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});

/** … from the expenses … */
export const taxExpenses = rollUp({
  ...shared,
  of: '/expense/entries',
  by: { field: 'invoice' },
  reads: ['invoiceAmount', 'type'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});

/** … and from the products. */
export const taxProducts = rollUp({
  ...shared,
  of: '/procurement/products',
  by: { field: 'invoice' },
  reads: ['extPrice', 'price', 'taxableFlag', 'billableOption', 'cancelledFlag', 'catalogItem'],
  as: (_, records, invoice) => salesTaxOf(invoice, records),
});

async function salesTaxOf(id: number, records: StoredRecords): Promise<number> {
  const invoice = await records.get('/finance/invoices', id);
  if (invoice === null || invoice.taxableFlag !== true || invoice.taxCode === null) return 0;
  const taxation = await taxationOf(invoice.taxCode, records);
  return taxation === null ? 0 : toNumber(taxOf(await taxableLines(invoice, taxation, records), taxation.levels));
}
