import { type FieldsOf, type RowOf, recordOf } from '@reeve/store';
import { identityOf } from '../../../actor.ts';
import type { Unit } from '../../../unit/unit.ts';

/** The rows of the ledger: of all documents, in a batch or not. */
export const ledgerRows = '/finance/accounting/batches/{parentId}/entries';

/** A row of the ledger. */
export type StoredLedgerRow = RowOf<typeof ledgerRows>;

/** How rows name the document that they book. */
export type DocumentKey =
  | { readonly bookedOn: number }
  | { readonly expense: number }
  | { readonly paymentNumber: number }
  | { readonly receiptNumber: number };

/** The document that a row books. Raises nothing: every row books one. */
function documentOf(row: StoredLedgerRow): DocumentKey {
  if (row.bookedOn !== null) return { bookedOn: row.bookedOn };
  if (row.expense !== null) return { expense: row.expense };
  if (row.paymentNumber !== null) return { paymentNumber: row.paymentNumber };
  return { receiptNumber: row.receiptNumber ?? 0 };
}

/** The documents that rows book, each once, in their order. */
export function documentsOf(rows: readonly StoredLedgerRow[]): DocumentKey[] {
  return [...new Map(rows.map((row) => [JSON.stringify(documentOf(row)), documentOf(row)])).values()];
}

/** Adds a row, which no caller makes: nothing of it is read from a body. */
export async function addLedgerRow(fields: FieldsOf<typeof ledgerRows>, unit: Unit): Promise<void> {
  const table = unit.schema.tables.of(ledgerRows);
  const stamps = { _dateEntered: unit.now, _lastUpdated: unit.now };
  const { identifier } = unit.actor;
  const by = { _enteredBy: identifier, _updatedBy: identifier, _enteredById: identityOf(unit.actor) };
  const row = recordOf(table, { ...fields, isBatched: false, ...stamps, ...by }, 0);
  row.id = await unit.records.insert(table, row);
  unit.changed({ table, action: 'added', id: row.id, before: null, after: row });
}

/** Takes a document's rows out of the ledger, but for those that a batch holds: these were given away. */
export async function removeLedgerRows(document: DocumentKey, unit: Unit): Promise<void> {
  const table = unit.schema.tables.of(ledgerRows);
  for (const row of await unit.select(ledgerRows, { ...document, batch: null })) {
    await unit.records.remove(table, row.id);
    unit.changed({ table, action: 'deleted', id: row.id, before: row, after: null });
  }
}
