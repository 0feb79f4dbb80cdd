import { sumOf, toNumber } from '@reeve/calculation';
import type { FieldsOf } from '@reeve/store';
import { deleteRecord, makeRecord } from '../../../action/write-record.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type BookedPart, type Booking, bookDocument } from '../entry/book-document.ts';
import { type ledgerRows, removeLedgerRows } from '../entry/ledger-rows.ts';
import type { LevelTax } from './level-tax.ts';

/** Documents of purchases and stock, one a receipt, freight, adjusted detail or transfer. */
export const unposted = '/finance/accounting/unpostedprocurement';
/** The taxes of such a document by level. */
export const unpostedLevels = '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels';

/** What is booked of a purchase or of stock, and waits for a batch. */
export interface ProcurementDocument {
  readonly body: Readonly<Record<string, unknown>> & {
    readonly procurementType: 'Purchase' | 'Adjustment' | 'Transfer';
  };
  /** What the document is known by, after its number: `12-purchase`. */
  readonly sort: 'purchase' | 'freight' | 'adjustment' | 'transfer';
  /** Columns that no caller sends. */
  readonly keeps: FieldsOf<typeof unposted>;
  readonly shows: FieldsOf<typeof ledgerRows>;
  readonly parts: readonly BookedPart[];
  readonly against: Booking;
  readonly taxes: readonly LevelTax[];
}

/** Books a document of a purchase or of stock, which is on the unposted list from then on (evidence: invoices/unposted). */
export async function addUnposted(document: ProcurementDocument, unit: Unit): Promise<void> {
  const { body, sort, keeps, shows, parts, against, taxes } = document;
  const { id } = await makeRecord(unposted, body, unit);
  const taxTotal = toNumber(sumOf(taxes.map(({ amount }) => amount)));
  const more = { unpostedProductId: `${id}-${sort}`, unpostedFlag: true, taxTotal, dateClosed: unit.now };
  await unit.updateColumns(unposted, id, { ...keeps, ...more });
  for (const { level, xref, amount } of taxes) {
    const named = xref === null ? {} : { taxCodeXref: xref };
    await makeRecord(unpostedLevels, { taxLevel: level, taxAmount: toNumber(amount), ...named }, unit, id);
  }
  await bookDocument({ key: { receiptNumber: id }, shows, stands: true, parts, against }, unit);
}

/** Takes a document that no batch holds off the list and out of the ledger, as if it had never been. */
export async function takeUnpostedOut(id: number, unit: Unit): Promise<void> {
  await removeLedgerRows({ receiptNumber: id }, unit);
  for (const level of await unit.select(unpostedLevels, { _parentId: id }))
    await deleteRecord(unpostedLevels, level.id, unit);
  await deleteRecord(unposted, id, unit);
}
