import type { Unit } from '../../../unit/unit.ts';
import { type DocumentKey, ledgerRows } from '../entry/ledger-rows.ts';

/** A batch as the documents in it name it. */
export interface Batch {
  readonly id: number;
  readonly batchIdentifier: string | null;
}

/** Puts a document into a batch, with every row of it; null takes it out, so that it waits for one again. */
export async function moveDocument(document: DocumentKey, batch: Batch | null, unit: Unit): Promise<void> {
  for (const { id } of await unit.select(ledgerRows, document))
    await unit.updateColumns(ledgerRows, id, { batch: batch?.id ?? null, isBatched: batch !== null });
  await markDocument(document, batch, unit);
}

async function markDocument(document: DocumentKey, batch: Batch | null, unit: Unit): Promise<void> {
  const marks = { unpostedFlag: batch === null, glBatch: batch?.id ?? null };
  if ('bookedOn' in document) await unit.updateColumns('/finance/invoices', document.bookedOn, marks);
  else if ('expense' in document) await unit.updateColumns('/expense/entries', document.expense, marks);
  else if ('paymentNumber' in document) await markPayment(document.paymentNumber, batch, unit);
  else await markReceipt(document.receiptNumber, marks, unit);
}

async function markReceipt(
  id: number,
  marks: { readonly unpostedFlag: boolean; readonly glBatch: number | null },
  unit: Unit,
): Promise<void> {
  const receipts = '/finance/accounting/unpostedprocurement';
  await unit.updateColumns(receipts, id, marks);
  const line = (await unit.get(receipts, id))?.lineItem ?? null;
  if (line === null) return;
  const batchedFlag = (await unit.first(receipts, { lineItem: line, unpostedFlag: false })) !== null;
  await unit.updateColumns('/procurement/purchaseorders/{parentId}/lineitems', line, { batchedFlag });
}

async function markPayment(id: number, batch: Batch | null, unit: Unit): Promise<void> {
  const marks = { unpostedFlag: batch === null, glBatchID: batch?.batchIdentifier ?? null };
  await unit.updateColumns('/finance/invoices/{parentId}/payments', id, marks);
}
