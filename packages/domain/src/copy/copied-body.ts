import type { Column, Json, StoredRecord, Table } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';

/** The ids that copied records got, by table and the id of what was copied. */
export type CopiedIds = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The body that makes a copy of a record: what a caller could have sent. Left out are empty values, what the server works
 * out (read-only fields) and identifiers that must be new. References to records that were copied too lead to the copies.
 */
export function copiedBody(record: StoredRecord, table: Table, copied: CopiedIds): JsonObject {
  const entries = table.columns.flatMap((column) => {
    const value = record[column.key] ?? null;
    return value === null || !isCopied(column) ? [] : [[column.key, bodyValue(column, value, copied)]];
  });
  return Object.fromEntries(entries);
}

function isCopied({ field }: Column): boolean {
  if (field === null || field.type === 'uuid' || field.name === 'connectWiseID') return false;
  return field.readOnly !== true && field.hidden !== true;
}

function bodyValue({ references }: Column, value: Json, copied: CopiedIds): Json {
  if (references === null || typeof value !== 'number') return value;
  return { id: copied.get(references)?.get(value) ?? value };
}
