import type { Json } from '@reeve/catalogue';
import { fold } from '@reeve/query';
import type { Parameter, Row } from '../engine/engine.ts';
import type { Column, Table } from '../schema/table.ts';

export type { Json };

/**
 * A record as the database keeps it, by field name: references are the ids of what they point to, date-times are text,
 * objects and lists are values. Keys that start with an underscore are ours (`ownKeys`). Empty values are null.
 */
export type StoredRecord = { id: number } & { [key: string]: Json | undefined };

const empties = new WeakMap<readonly Column[], StoredRecord>();

/**
 * A record of which nothing is set: every column's key is there, and null. All are copies of one, and so look alike to the machine,
 * which copies them at once. Adding a hundred keys one by one makes a hash table of an object: ten times the memory, and twenty
 * times the time to copy.
 */
export function emptyRecord({ columns }: Pick<Table, 'columns'>): StoredRecord {
  return cloned(empties.get(columns) ?? makeEmpty(columns));
}

function makeEmpty(columns: readonly Column[]): StoredRecord {
  const byKey: StoredRecord = { id: 0 };
  for (const { key } of columns) byKey[key] = null;
  // The copy is no hash table any more.
  const empty = { ...byKey, id: 0 };
  empties.set(columns, empty);
  return empty;
}

/** `Object.assign` knows objects that look alike wherever they are from; a spread knows those alone that came to its own place. */
function cloned(record: StoredRecord): StoredRecord {
  return Object.assign({}, record);
}

/** Reads a row of a table, all of its columns in their order. */
export function toRecord(table: Pick<Table, 'columns'>, row: Row): StoredRecord {
  const { columns } = table;
  const record = emptyRecord(table);
  for (let at = 0; at < columns.length; at += 1) {
    const stored = row[at];
    if (stored === null || stored === undefined) continue;
    const column = columns[at] as Column;
    record[column.key] = toValue(column, stored);
  }
  return record;
}

/** What a query of these columns would answer of a record that was just written. */
export function toRow(columns: readonly Column[], record: StoredRecord): Row {
  return columns.map((column) => {
    const value = record[column.key] ?? null;
    if (value === null) return null;
    // Half of a surrogate pair is kept as the character for what cannot be read.
    if (column.kind === 'text') return String(value).toWellFormed();
    // A negative zero comes back without its sign.
    if (column.kind === 'integer' || column.kind === 'double') return Number(value) + 0;
    return column.kind === 'json' ? JSON.stringify(value) : value;
  });
}

/** What a table keeps of some values: those of its columns, the others null. */
export function recordOf(
  table: Pick<Table, 'columns'>,
  values: Readonly<Record<string, Json | undefined>>,
  id: number,
): StoredRecord {
  const { columns } = table;
  const record = emptyRecord(table);
  for (let at = 0; at < columns.length; at += 1) {
    const { key } = columns[at] as Column;
    const value = values[key];
    if (value !== undefined && value !== null) record[key] = value;
  }
  record.id = id;
  return record;
}

/** A copy of a whole record, with some values set. */
export function copyRecord(record: StoredRecord, set: Readonly<Record<string, Json | undefined>> = {}): StoredRecord {
  const copy = cloned(record);
  for (const key of Object.keys(set)) copy[key] = set[key];
  return copy;
}

function toValue(column: Column, stored: unknown): Json {
  if (column.kind === 'boolean') return stored === 1 || stored === true;
  if (column.kind === 'json') return JSON.parse(stored as string) as Json;
  return stored as string | number;
}

/** A value as a parameter for its column. */
export function toParameter(column: Column, value: Json | undefined): Parameter {
  if (value === null || value === undefined) return null;
  return column.kind === 'json' ? JSON.stringify(value) : (value as Parameter);
}

const beyondAscii = /[^\x00-\x7f]/;

/** What the companion of a free text column keeps: the folded text, or null where lower case of A to Z is the same. */
export function companionOf(value: Json | undefined): string | null {
  if (typeof value !== 'string' || !beyondAscii.test(value)) return null;
  const folded = fold(value);
  return folded === value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) ? null : folded;
}
