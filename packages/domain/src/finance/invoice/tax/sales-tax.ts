import { taxOf, toNumber } from '@reeve/calculation';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { taxationOf } from '../../tax-code/taxation.ts';
import { taxableLines } from './invoice-lines.ts';

/** What every roll-up of the sales tax sets, from whatever it follows. */
export const salesTax = { source: 'evidence: invoices/tax', into: '/finance/invoices', sets: 'salesTax' } as const;

/** The tax of an invoice by its tax code, from what is on it; none of one that is not taxable. */
export async function salesTaxOf(id: number, records: StoredRecords): Promise<number> {
  const invoice = await records.get('/finance/invoices', id);
  if (invoice === null || invoice.taxableFlag !== true || invoice.taxCode === null) return 0;
  const taxation = await taxationOf(invoice.taxCode, records);
  return taxation === null ? 0 : toNumber(taxOf(await taxableLines(invoice, taxation, records), taxation.levels));
}
