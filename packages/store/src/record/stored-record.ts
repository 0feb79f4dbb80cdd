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

/** Reads a row of the given columns. */
export function toRecord(columns: readonly Column[], row: Row): StoredRecord {
  const record: StoredRecord = { id: 0 };
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as Column;
    record[column.key] = toValue(column, row[at]);
  }
  return record;
}

/**
 * A copy of a record of a table, with some values set. Column by column, as records have more keys than the machine
 * copies at once: spreading one takes four times as long.
 */
export function copyRecord(
  { columns }: Pick<Table, 'columns'>,
  record: Readonly<Record<string, Json | undefined>>,
  set: Readonly<Record<string, Json | undefined>> = {},
): StoredRecord {
  const copy: StoredRecord = { id: Number(record['id'] ?? 0) };
  for (let at = 0; at < columns.length; at += 1) {
    const { key } = columns[at] as Column;
    copy[key] = record[key] ?? null;
  }
  for (const key of Object.keys(set)) copy[key] = set[key];
  return copy;
}

function toValue(column: Column, stored: unknown): Json {
  if (stored === null || stored === undefined) return null;
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
