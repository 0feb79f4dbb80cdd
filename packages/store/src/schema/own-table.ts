import type { ColumnKind, Dialect } from '../engine/engine.ts';
import { foldedText } from './ddl.ts';
import { quoted } from './table.ts';

/**
 * The kind of a column of ours. `id` numbers the rows, never reusing a number; `wide` is a whole number beyond 32 bits,
 * such as milliseconds since the epoch, and `wide id` numbers rows that are counted over a tenant's whole life.
 */
export type OwnKind = ColumnKind | 'id' | 'wide' | 'wide id';

/** A column of ours, which is never empty unless it is nullable. */
export interface OwnColumn {
  readonly kind: OwnKind;
  readonly nullable?: true;
  readonly default?: number;
  /** Set for text that is compared without regard to case: it has a folded companion, as free text of the API has. */
  readonly folded?: true;
}

/** An index of ours, by its name in the database. Columns of folded text are indexed folded. */
export interface OwnIndex {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique?: true;
}

/**
 * A table of ours: one that is no collection of the API. Declared by whoever writes it; the statements for both databases
 * and docs/tables.md follow from the declaration. The name starts with `reeve_`, which no collection's does.
 */
export interface OwnTable {
  readonly name: string;
  /** What it keeps, for docs/tables.md. */
  readonly says: string;
  readonly columns: Readonly<Record<string, OwnKind | OwnColumn>>;
  /** The columns of the primary key, where it is no `id`. */
  readonly key?: readonly string[];
  readonly indexes?: readonly OwnIndex[];
}

/** The statements that make a table and its indexes; each may run again and does nothing then. */
export function createOwnTable(table: OwnTable, dialect: Dialect): string[] {
  const key = table.key === undefined ? [] : [`primary key (${table.key.map(quoted).join(', ')})`];
  const columns = Object.keys(table.columns).flatMap((name) => ownDefinitions(table, name, dialect));
  return [
    `create table if not exists ${quoted(table.name)} (${[...columns, ...key].join(', ')})`,
    ...(table.indexes ?? []).map((index) => createOwnIndex(table, index, dialect)),
  ];
}

/** The column of that name. Raises an error for one that the table does not have: the declaration is wrong. */
export function ownColumn({ name: table, columns }: OwnTable, name: string): OwnColumn {
  const column = columns[name];
  if (column === undefined) throw new Error(`${table} has no column ${name}.`);
  return typeof column === 'string' ? { kind: column } : column;
}

/** The definition of a column, and of its folded companion where it has one. */
export function ownDefinitions(table: OwnTable, name: string, dialect: Dialect): string[] {
  const column = ownColumn(table, name);
  const words = [
    quoted(name),
    typeOf(column.kind, dialect),
    ...(isId(column) || column.nullable === true ? [] : ['not null']),
    ...(column.default === undefined ? [] : [`default ${column.default}`]),
  ];
  const companion = `${quoted(companionOf(name))} ${dialect.columnType('text')}`;
  return column.folded === true ? [words.join(' '), companion] : [words.join(' ')];
}

function isId({ kind }: OwnColumn): boolean {
  return kind === 'id' || kind === 'wide id';
}

function typeOf(kind: OwnKind, dialect: Dialect): string {
  if (kind === 'id') return dialect.idColumn;
  if (kind === 'wide id') return dialect.wideIdColumn;
  return kind === 'wide' ? 'bigint' : dialect.columnType(kind);
}

function companionOf(name: string): string {
  return `${name}__folded`;
}

function createOwnIndex(table: OwnTable, { name, columns, unique }: OwnIndex, dialect: Dialect): string {
  const parts = columns.map((column) =>
    ownColumn(table, column).folded === true
      ? `(${foldedText({ name: column, folded: companionOf(column) }, dialect)})`
      : quoted(column),
  );
  const kind = unique === true ? 'unique index' : 'index';
  return `create ${kind} if not exists ${quoted(name)} on ${quoted(table.name)} (${parts.join(', ')})`;
}
