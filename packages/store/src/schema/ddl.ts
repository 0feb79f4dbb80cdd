import type { Dialect } from '../engine/engine.ts';
import type { Index } from './indexes.ts';
import { type Column, quoted, type Table } from './table.ts';

/** `create table` for a collection. On SQLite foreign keys stand in it; PostgreSQL gets them by `foreignKeys`. */
export function createTable(table: Table, dialect: Dialect): string {
  const columns = table.columns.flatMap((column) => columnDefinitions(column, dialect));
  return `create table ${quoted(table.name)} (${columns.join(', ')})`;
}

/** The definitions that a column needs: its own, and its companion's when it is free text. */
export function columnDefinitions(column: Column, dialect: Dialect): string[] {
  if (column.key === 'id') return [`${quoted(column.name)} ${dialect.idColumn}`];
  const reference = column.references !== null && dialect.name === 'sqlite' ? ` ${references(column)}` : '';
  const own = `${quoted(column.name)} ${dialect.columnType(column.kind)}${reference}`;
  return column.folded === null ? [own] : [own, `${quoted(column.folded)} ${dialect.columnType('text')}`];
}

/** The foreign keys of a table, added when every table is there, since tables refer to one another in circles. */
export function foreignKeys(table: Table, columns: readonly Column[]): string[] {
  const keys = columns.filter((column) => column.references !== null);
  if (keys.length === 0) return [];
  const added = keys.map((column) => `add foreign key (${quoted(column.name)}) ${references(column)}`);
  return [`alter table ${quoted(table.name)} ${added.join(', ')}`];
}

/** Checked at commit: records that refer to one another can be made in any order within a transaction. */
function references(column: Column): string {
  return `references ${quoted(column.references ?? '')} ("id") deferrable initially deferred`;
}

/** `create index` for one index; free text is indexed folded, every index ends with the id, which pages are ordered by, and a sparse one has no empty rows. */
export function createIndex(table: Table, index: Index, dialect: Dialect): string {
  // Lists order empty values first; an index serves only the order that it has itself.
  const emptyFirst = (part: string) => (dialect.name === 'postgres' ? `${part} nulls first` : part);
  const parts = index.columns.map((column) =>
    column.folded === null ? quoted(column.name) : `(${foldedText(column, dialect)})`,
  );
  const text = `create index ${quoted(index.name)} on ${quoted(table.name)} (${[...parts.map(emptyFirst), quoted('id')].join(', ')})`;
  return index.isSparse ? `${text} where ${filled(index, dialect)}` : text;
}

/** What the rows of a sparse index meet: said of what is indexed itself, so that a comparison with it implies it. */
function filled(index: Index, dialect: Dialect): string {
  const whats = index.columns.map((column) =>
    column.folded === null ? quoted(column.name) : foldedText(column, dialect),
  );
  return whats.map((what) => `${what} is not null`).join(' and ');
}

/** The folded text of a column: what comparisons, order and indexes use. `alias` is the table's alias in a query. */
export function foldedText(column: Pick<Column, 'name' | 'folded'>, dialect: Dialect, alias?: string): string {
  const prefix = alias === undefined ? '' : `${alias}.`;
  const own = `${prefix}${quoted(column.name)}`;
  if (column.folded === null) return dialect.binaryText(own);
  return dialect.binaryText(`coalesce(${prefix}${quoted(column.folded)}, ${dialect.asciiLower(own)})`);
}
