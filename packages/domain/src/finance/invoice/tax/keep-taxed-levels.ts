import type { StoredRecords } from '../../../unit/roll-up.ts';
import { workOutTax, writeTax } from './taxed-levels.ts';

/** What every roll-up of the tax sets, from whatever it follows. */
export const keepsTax = {
  source: 'evidence: invoices/tax, invoices/tax-of-its-time',
  into: '/finance/invoices',
  sets: 'taxedLevels',
} as const;

/** The tax of an invoice by its tax code, from what is on it, as the invoice keeps it. */
export async function keptTaxOf(id: number, records: StoredRecords): Promise<string | null> {
  const invoice = await records.get('/finance/invoices', id);
  return invoice === null ? null : writeTax(await workOutTax(invoice, records));
}
