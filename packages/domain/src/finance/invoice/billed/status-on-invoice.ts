import type { StoredRecords } from '../../../unit/roll-up.ts';
import type { EntryStatus } from './status-off-invoice.ts';

/** What an entry is on an invoice: billed, by its agreement where that covers all of it (evidence: agreements/covered-lines). */
export async function statusOnInvoice(
  invoice: number | null,
  amount: number | null,
  records: StoredRecords,
): Promise<EntryStatus> {
  if ((amount ?? 0) !== 0) return 'Billed';
  const found = invoice === null ? null : await records.get('/finance/invoices', invoice);
  return found?.type === 'Agreement' ? 'BilledAgreement' : 'Billed';
}
