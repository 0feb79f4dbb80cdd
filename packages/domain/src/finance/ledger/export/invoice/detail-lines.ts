import { minus, storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import type { StoredLedgerRow } from '../../entry/ledger-rows.ts';
import type { InvoiceExport } from './invoice-export.ts';
import { subjectOfTime } from './words-for-time.ts';

type Entry = RowOf<'/time/entries'>;

/** One detail of an exported invoice: a ledger entry, or several of time that are exported as one. */
export interface DetailLine {
  /** The first of its entries, by which it is known. */
  readonly row: StoredLedgerRow;
  /** What it counts: debits less credits, so that what is sold is below zero. */
  readonly total: number;
  readonly cost: number;
  /** The time that it is of alone. */
  readonly entry: Entry | null;
  /** What time that is exported as one is called by. */
  readonly words: string | null;
}

/** The details of an invoice: time as its format has it, what else is on it each by itself (evidence: invoices/summaries). */
export async function detailLines(document: InvoiceExport, reader: Reader): Promise<DetailLine[]> {
  const lines: { readonly key: string; readonly line: DetailLine }[] = [];
  for (const row of document.rows) if (row !== document.receivable) lines.push(await lineOf(row, document, reader));
  return [...Map.groupBy(lines, ({ key }) => key).values()].flatMap((same) => asOne(same.map(({ line }) => line)));
}

/** A line with the key of those that it is one with. */
async function lineOf(row: StoredLedgerRow, { format }: InvoiceExport, reader: Reader) {
  const total = toNumber(minus(storedMoney(row.debit), storedMoney(row.credit)));
  const entry = row.bookedTime === null ? null : await reader.get('/time/entries', row.bookedTime);
  const line = { row, total, cost: row.cost ?? 0, entry, words: null };
  const isService = row.accountType === 'R';
  if (!isService || format === 'Detailed' || (format === 'Condensed' && entry === null))
    return { key: `${row.id}`, line };
  const words = entry === null || format === 'Default' ? null : await subjectOfTime(entry, reader);
  const account = [row.accountNumber, row.glClass].join('/');
  return { key: `time/${account}/${words ?? ''}`, line: { ...line, entry: null, words: words ?? 'Service' } };
}

function asOne([first, ...others]: readonly DetailLine[]): DetailLine[] {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first];
  const summed = (key: 'total' | 'cost') => toNumber(sumOf([first, ...others].map((line) => storedMoney(line[key]))));
  return [{ ...first, total: summed('total'), cost: summed('cost') }];
}
