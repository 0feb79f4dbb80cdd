import type { Unit } from '../../../unit/unit.ts';
import { type DocumentKey, ledgerRows } from '../entry/ledger-rows.ts';
import { markInvoice } from '../invoice/mark-invoice.ts';

/** A batch as the documents in it name it. */
export interface Batch {
  readonly id: number;
  readonly batchIdentifier: string | null;
}

/** Puts a document that waits into a batch, with every row of it that waits. */
export async function putIntoBatch(document: DocumentKey, batch: Batch, unit: Unit): Promise<void> {
  await moveRows(document, null, batch, unit);
}

/** Takes a document out of a batch, so that it waits for one again. */
export async function takeOutOfBatch(document: DocumentKey, batch: number, unit: Unit): Promise<void> {
  await moveRows(document, batch, null, unit);
}

async function moveRows(document: DocumentKey, from: number | null, to: Batch | null, unit: Unit): Promise<void> {
  for (const { id } of await unit.select(ledgerRows, { ...document, batch: from }))
    await unit.updateColumns(ledgerRows, id, { batch: to?.id ?? null, isBatched: to !== null });
  await markDocument(document, to, unit);
}

async function markDocument(document: DocumentKey, batch: Batch | null, unit: Unit): Promise<void> {
  const marks = { unpostedFlag: batch === null, glBatch: batch?.id ?? null };
  if ('bookedOn' in document) await markInvoice(document.bookedOn, unit);
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
