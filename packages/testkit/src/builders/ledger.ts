import assert from 'node:assert/strict';
import type { World } from '../world.ts';
import { type Fields, firstId } from './make-record.ts';
import { shown } from './shown.ts';

/** A row of the ledger, as an invoice or a batch shows it. */
export interface LedgerEntry {
  readonly id: number;
  readonly type: string;
  readonly amount: number;
  readonly description: string;
  readonly segment1: string;
  readonly isBatched: boolean;
  readonly accountType: string;
  readonly accountNumber: string;
  readonly debit: number;
  readonly credit: number;
}

/** What the ledger has of an invoice, given by its path: type, amount and account of each row. */
export async function bookedOn(world: Pick<World, 'get'>, invoice: string): Promise<[string, number, string][]> {
  const rows = await shown<LedgerEntry[]>(world, `${invoice}/glEntries`);
  return rows.map(({ type, amount, segment1 }) => [type, amount, segment1]);
}

/** Debits less credits of a batch, in ten-thousandths: whole numbers add up without loss. */
export async function balanceOfBatch(world: Pick<World, 'get'>, batch: number): Promise<number> {
  const rows = await shown<LedgerEntry[]>(world, `/finance/accounting/batches/${batch}/entries?pageSize=1000`);
  return rows.reduce((sum, { debit, credit }) => sum + Math.round(debit * 10_000) - Math.round(credit * 10_000), 0);
}

/** Makes a batch of the ledger entries of these ids, and answers its id. */
export async function aBatch(
  world: World,
  batchIdentifier: string,
  processedRecordIds: readonly number[],
): Promise<number> {
  const flags = { exportInvoicesFlag: true, exportExpensesFlag: true, exportProductsFlag: true };
  const reply = await world.post('/finance/accounting/batches', { batchIdentifier, ...flags, processedRecordIds });
  assert.equal(reply.status, 201, reply.text);
  return firstId(world, `/finance/accounting/batches?conditions=batchIdentifier="${batchIdentifier}"`);
}

/** What an export of all that is unposted answers. */
export interface Exported {
  readonly transactions: readonly {
    readonly id: number;
    readonly documentType: string;
    readonly glEntryIds: string;
    readonly total: number;
    readonly detail: readonly ExportedDetail[];
  }[];
  readonly expenses: readonly { readonly id: number; readonly total: number }[];
}

/** A detail of an exported invoice. */
export interface ExportedDetail {
  readonly id: number;
  readonly glTypeId: string;
  readonly memo: string;
  readonly quantity: number;
  readonly total: number;
}

/** Exports all that is unposted, unless the fields say otherwise. */
export async function anExport(world: World, fields: Fields = {}): Promise<Exported> {
  const all = { exportInvoicesFlag: true, exportExpensesFlag: true, exportPaymentsFlag: true };
  const reply = await world.post('/finance/accounting/export', { ...all, ...fields });
  assert.equal(reply.status, 200, reply.text);
  return reply.json as Exported;
}

/** The ids of every ledger entry that an export names. */
export function entriesOf({ transactions, expenses }: Exported): number[] {
  return [
    ...transactions.flatMap(({ glEntryIds }) => glEntryIds.split(',').map(Number)),
    ...expenses.map(({ id }) => id),
  ];
}

/** A document of purchases or stock that waits for a batch. */
export interface UnpostedProcurement {
  readonly id: number;
  readonly procurementType: string;
  readonly total: number;
  readonly taxTotal: number;
  readonly freightCost?: number;
}

/** What the ledger has of documents of purchases and stock, as an export gives it, with the ids of its rows. */
export async function procurementExport(
  world: World,
): Promise<{ readonly ids: number[]; readonly document: ExportedGoods }> {
  const { json } = await world.post('/finance/accounting/export', { exportProductsFlag: true });
  const document = json as ExportedGoods;
  const { purchaseTransactions, adjustmentTransactions, inventoryTransfers } = document;
  const stock = [...adjustmentTransactions, ...inventoryTransfers].map(({ id }) => Number(id));
  return { ids: [...entriesOfPurchases(purchaseTransactions), ...stock], document };
}

/** The ids of the ledger entries that exported purchases name: those of their details. */
export function entriesOfPurchases(purchases: ExportedGoods['purchaseTransactions']): number[] {
  return purchases.flatMap(({ purchaseDetail }) => purchaseDetail.map(({ id }) => id));
}

/** The parts of an export that are of purchases and stock. */
export interface ExportedGoods {
  readonly purchaseTransactions: readonly {
    readonly id: string;
    readonly total: number;
    readonly freightAmount?: number;
    readonly purchaseDetail: readonly ExportedRow[];
    readonly purchaseDetailTax: readonly (ExportedRow & { readonly taxRate: number })[];
  }[];
  readonly adjustmentTransactions: readonly {
    readonly id: string;
    readonly accountNumber: string;
    readonly adjustmentDetail: readonly { readonly total: number; readonly productAccountNumber: string }[];
  }[];
  readonly inventoryTransfers: readonly {
    readonly id: string;
    readonly total: number;
    readonly offset: { readonly total: number };
  }[];
}

/** A row of the ledger as an export gives it. */
export interface ExportedRow {
  readonly id: number;
  readonly glTypeId: string;
  readonly accountNumber: string;
  readonly total: number;
}
