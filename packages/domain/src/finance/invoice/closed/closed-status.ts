import type { StoredRecords } from '../../../unit/roll-up.ts';

/** Whether a billing status is one of the closed ones. */
export async function isClosedStatus(status: number | null, records: StoredRecords): Promise<boolean> {
  return status !== null && (await records.get('/finance/billingStatuses', status))?.closedFlag === true;
}

/** Whether an invoice with a billing status is in the books: closed, and not void (evidence: invoices/void). */
export async function isBookedStatus(status: number | null, records: StoredRecords): Promise<boolean> {
  const found = status === null ? null : await records.get('/finance/billingStatuses', status);
  return found?.closedFlag === true && !/^void/i.test(found.name ?? '');
}

/** Whether a billing status takes invoices out of the books. */
export async function isVoidStatus(status: number | null, records: StoredRecords): Promise<boolean> {
  return (await isClosedStatus(status, records)) && !(await isBookedStatus(status, records));
}

/** Whether an invoice is closed: nothing on it changes any more. */
export async function isClosedInvoice(invoice: number | null, records: StoredRecords): Promise<boolean> {
  if (invoice === null) return false;
  return isClosedStatus((await records.get('/finance/invoices', invoice))?.status ?? null, records);
}
