import type { ColumnKind, Dialect, Row, Transaction } from '../engine/engine.ts';
import { quoted } from '../schema/table.ts';
import type { TransferredTable } from './transferred-tables.ts';

/** What is told of a table before its rows: its columns in their order, and the last number that was given. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
  readonly last: number;
}

/** A value of a row as JSON has it; bytes as base64. */
export type TransferredValue = string | number | boolean | null | { readonly bytes: string };

/** What leaves a column out: it arrives as null. */
export type LeaveOut = (table: string, column: string) => boolean;

const rowsAtOnce = 1000;

/** The rows of tables, one after another, each an array; before those of a table its `TableLine`. Empty tables have the line alone. */
export async function* rowsOut(
  tables: readonly TransferredTable[],
  transaction: Transaction,
  dialect: Dialect,
  leavesOut: LeaveOut = () => false,
): AsyncGenerator<TableLine | readonly TransferredValue[]> {
  for (const table of tables) {
    yield { table: table.name, columns: [...table.columns.keys()], last: await lastOf(table, transaction, dialect) };
    const kinds = [...table.columns].map(([name, kind]) => (leavesOut(table.name, name) ? null : kind));
    for await (const row of rowsOf(table, transaction)) yield row.map((value, at) => toValue(value, kinds[at] ?? null));
  }
}

async function lastOf({ name, isNumbered }: TransferredTable, transaction: Transaction, dialect: Dialect) {
  if (!isNumbered) return 0;
  const [row] = await transaction.all(dialect.lastId, [name]);
  return Number(row?.[0] ?? 0);
}

/** Numbered rows come some at a time, so that no table is held whole. */
async function* rowsOf({ name, columns, isNumbered }: TransferredTable, transaction: Transaction): AsyncGenerator<Row> {
  const select = `select ${[...columns.keys()].map(quoted).join(', ')} from ${quoted(name)}`;
  if (!isNumbered) return yield* await transaction.all(select);
  const id = [...columns.keys()].indexOf('id');
  for (let after = -1; ; ) {
    const rows = await transaction.all(`${select} where "id" > ? order by "id" limit ${rowsAtOnce}`, [after]);
    yield* rows;
    if (rows.length < rowsAtOnce) return;
    after = Number(rows.at(-1)?.[id]);
  }
}

function toValue(value: unknown, kind: ColumnKind | null): TransferredValue {
  if (kind === null || value === null) return null;
  if (kind === 'boolean') return value === true || value === 1;
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  return typeof value === 'bigint' ? Number(value) : (value as string | number);
}
