import type { RowOf } from '@reeve/store';
import type { Taken } from '../../../action/body.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';

const payments = '/finance/invoices/{parentId}/payments';
const receipts = '/finance/accounting/unpostedprocurement';

/** What an export gathers. */
export interface ExportedDocuments {
  /** The batch that holds them; null of what waits for one. */
  readonly batch: number | null;
  readonly invoices: readonly RowOf<'/finance/invoices'>[];
  readonly expenses: readonly RowOf<'/expense/entries'>[];
  readonly payments: readonly RowOf<typeof payments>[];
  readonly receipts: readonly RowOf<typeof receipts>[];
}

/** What an export may ask for. */
export type ExportRequest = Taken<'ExportAccountingBatchRequest'>;

/** What waits for a batch and is asked for: by flag, up to a date, of a location, with and without those that are named. */
export async function unpostedDocuments(request: ExportRequest, reader: Reader): Promise<ExportedDocuments> {
  const waiting = { unpostedFlag: true };
  const isWanted = (
    kind: 'Invoice' | 'Expense' | 'Payment',
    id: number,
    date: string | null,
    location: number | null,
  ) => isNamed(request, kind, id) && isByDate(request, date) && isOf(request, location);
  const invoices = request.exportInvoicesFlag === true ? await reader.select('/finance/invoices', waiting) : [];
  const expenses = request.exportExpensesFlag === true ? await reader.select('/expense/entries', waiting) : [];
  const paid = request.exportPaymentsFlag === true ? await reader.select(payments, waiting) : [];
  const bought = request.exportProductsFlag === true ? await reader.select(receipts, waiting) : [];
  return {
    batch: null,
    invoices: invoices.filter(({ id, date, location }) => isWanted('Invoice', id, date, location)),
    expenses: expenses.filter(({ id, date, locationId }) => isWanted('Expense', id, date, locationId)),
    payments: paid.filter(({ id, paymentDate }) => isWanted('Payment', id, paymentDate, null)),
    receipts: bought.filter((receipt) => isNamedReceipt(request, receipt) && isByDate(request, receipt.purchaseDate)),
  };
}

/** What a batch holds. */
export async function batchedDocuments(batch: number, reader: Reader): Promise<ExportedDocuments> {
  const rows = await reader.select(ledgerRows, { batch });
  const ids = (key: 'bookedOn' | 'expense' | 'paymentNumber' | 'receiptNumber') => [
    ...new Set(rows.map((row) => row[key]).filter((id) => id !== null)),
  ];
  return {
    batch,
    invoices: await recordsOf('/finance/invoices', ids('bookedOn'), reader),
    expenses: await recordsOf('/expense/entries', ids('expense'), reader),
    payments: await recordsOf(payments, ids('paymentNumber'), reader),
    receipts: await recordsOf(receipts, ids('receiptNumber'), reader),
  };
}

async function recordsOf<C extends '/finance/invoices' | '/expense/entries' | typeof payments | typeof receipts>(
  collection: C,
  ids: readonly number[],
  reader: Reader,
): Promise<RowOf<C>[]> {
  const found: RowOf<C>[] = [];
  for (const id of ids.toSorted((one, other) => one - other)) {
    const record = (await reader.get(collection as string, id)) as RowOf<C> | null;
    if (record !== null) found.push(record);
  }
  return found;
}

function isNamed(request: ExportRequest, kind: 'Invoice' | 'Expense' | 'Payment', id: number): boolean {
  const included = request[`included${kind}Ids`] ?? [];
  const excluded = kind === 'Payment' ? [] : (request[`excluded${kind}Ids`] ?? []);
  return (included.length === 0 || included.includes(id)) && !excluded.includes(id);
}

/** Receipts are named by their number as text, or with what they are of: `12-purchase`. */
function isNamedReceipt(request: ExportRequest, { id, unpostedProductId }: RowOf<typeof receipts>): boolean {
  const names = (list: readonly string[]) => list.includes(String(id)) || list.includes(unpostedProductId ?? '');
  const included = request.includedProductIds ?? [];
  return (included.length === 0 || names(included)) && !names(request.excludedProductIds ?? []);
}

function isByDate({ thruDate }: ExportRequest, date: string | null): boolean {
  return thruDate == null || date === null || date <= thruDate;
}

/** Forms send 0 for no location. */
function isOf({ locationId }: ExportRequest, location: number | null): boolean {
  return locationId == null || locationId === 0 || location === null || location === locationId;
}
