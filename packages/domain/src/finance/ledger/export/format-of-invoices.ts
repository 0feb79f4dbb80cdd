import type { Reader } from '../../../action/reader.ts';

/**
 * How much of the time on invoices is told: as is asked for, else as the set-up of the accounting package says (evidence:
 * invoices/summaries). Null where neither says anything.
 */
export async function formatOfInvoices(asked: string | null | undefined, reader: Reader): Promise<string | null> {
  if (asked != null) return asked;
  const format = (await reader.first('/finance/accountingPackageSetup', {}))?.invoiceFormat ?? null;
  return format === 'Default' ? null : format;
}
