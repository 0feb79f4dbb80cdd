import { refuse } from '../../../fault.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { isClosedInvoice } from './closed-status.ts';

/** Refuses a change of what stands on an invoice that is closed; null is no invoice. */
export async function refuseClosed(invoice: number | null, records: StoredRecords): Promise<void> {
  if (!(await isClosedInvoice(invoice, records))) return;
  refuse({ kind: 'refused by rule', message: `Invoice ${invoice} is closed: what is on it does not change.` });
}
