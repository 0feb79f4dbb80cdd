import type { Column, Json, Schema, StoredRecord, Table } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';

/** The ids that copied records got, by table and the id of what was copied. */
export type CopiedIds = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The body that makes a copy of a record: what a caller could have sent. Left out are empty values, what the server works
 * out (read-only fields) and identifiers that must be new. References to records that were copied too lead to the copies,
 * and so do lists of their numbers.
 */
export function copiedBody(record: StoredRecord, table: Table, copied: CopiedIds, schema: Schema): JsonObject {
  const entries = table.columns.flatMap((column) => {
    const value = record[column.key] ?? null;
    return value === null || !isCopied(column)
      ? []
      : [[column.key, bodyValue(column, value, idsFor(column, table, copied, schema))]];
  });
  return Object.fromEntries(entries);
}

function isCopied({ field }: Column): boolean {
  if (field === null || field.type === 'uuid' || field.name === 'connectWiseID') return false;
  return field.readOnly !== true && field.hidden !== true;
}

/** The ids of the copies of what a column names. */
function idsFor({ key, references }: Column, { collection }: Table, copied: CopiedIds, schema: Schema) {
  const { catalogue, tables } = schema;
  const [listed] = catalogue.integerReferencesOf(collection.path).find(({ field }) => field === key)?.names ?? [];
  return copied.get(listed === undefined ? (references ?? '') : tables.of(catalogue.view(listed).collection).name);
}

function bodyValue({ references }: Column, value: Json, ids: ReadonlyMap<number, number> | undefined): Json {
  if (references !== null && typeof value === 'number') return { id: ids?.get(value) ?? value };
  if (ids === undefined || !Array.isArray(value)) return value;
  return value.map((each) => (typeof each === 'number' ? (ids.get(each) ?? each) : each));
}
