import type { Column, Json, StoredRecord, Table } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';
import type { Unit } from '../write/unit.ts';

/** The ids that copied records got, by table and the id of what was copied. */
export type CopiedIds = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The body that makes a copy of a record: what a caller could have sent. Left out are empty values, what the server works
 * out (read-only fields) and identifiers that must be new. References to records that were copied too lead to the copies.
 */
export function copiedBody(record: StoredRecord, table: Table, copied: CopiedIds, unit: Unit): JsonObject {
  const entries = table.columns.flatMap((column) => {
    const value = record[column.key] ?? null;
    return value === null || !isCopied(column, table, unit) ? [] : [[column.key, bodyValue(column, value, copied)]];
  });
  return Object.fromEntries(entries);
}

function isCopied({ field }: Column, table: Table, unit: Unit): boolean {
  if (field === null || field.type === 'uuid' || field.readOnly === true || field.name === 'connectWiseID')
    return false;
  const rules = unit.schema.catalogue.model(table.collection.model).rules.get(field.name) ?? [];
  return field.hidden !== true && !rules.some((rule) => rule.rule === 'readOnly');
}

function bodyValue({ references }: Column, value: Json, copied: CopiedIds): Json {
  if (references === null || typeof value !== 'number') return value;
  return { id: copied.get(references)?.get(value) ?? value };
}
