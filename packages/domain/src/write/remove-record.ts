import type { Column, StoredRecord, Table } from '@reeve/store';
import { refuse } from '../fault.ts';
import { spokenName } from '../resource-name.ts';
import type { Unit } from './unit.ts';

/**
 * Deletes a record and what belongs to it (its nested collections, its custom field values). Refused with a conflict
 * while anything else refers to it (guide, HTTP Response Statuses: 409; the text is *assumed*).
 */
export async function removeRecord(table: Table, record: StoredRecord, unit: Unit): Promise<void> {
  for (const [referring, column] of referencesTo(table, unit))
    await removeOrRefuse(referring, column, table, record, unit);
  await unit.transaction.run('delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ?', [
    table.name,
    record.id,
  ]);
  await unit.records.remove(table, record.id);
  unit.changes.push({ table, action: 'deleted', id: record.id, before: record, after: null });
}

async function removeOrRefuse(
  referring: Table,
  column: Column,
  table: Table,
  record: StoredRecord,
  unit: Unit,
): Promise<void> {
  const rows = await unit.records.select(
    referring,
    { [column.key]: record.id },
    { limit: belongs(referring, column, table) ? 100_000 : 1 },
  );
  const others = rows.filter((row) => referring !== table || row.id !== record.id);
  if (others.length === 0) return;
  if (belongs(referring, column, table)) for (const row of others) await removeRecord(referring, row, unit);
  else refuse({ kind: 'record in use', message: inUse(table, record, referring) });
}

/** Rows of a nested collection belong to their parent. */
function belongs(referring: Table, column: Column, table: Table): boolean {
  const { parent } = referring.collection;
  if (parent === undefined) return false;
  const isParentColumn = column.key === (parent.field ?? '_parentId');
  return isParentColumn && (column.references === table.name || column.references === null);
}

function inUse(table: Table, record: StoredRecord, referring: Table): string {
  return `${spokenName(table.collection.model)} ${record.id} is in use by ${spokenName(referring.collection.model)} records and cannot be deleted.`;
}

const cached = new WeakMap<Table, readonly (readonly [Table, Column])[]>();

/** Every column of the API's tables that may hold this table's ids, owned ones first. */
export function referencesTo(table: Table, unit: Pick<Unit, 'schema'>): readonly (readonly [Table, Column])[] {
  const known = cached.get(table);
  if (known !== undefined) return known;
  const found = unit.schema.tables.all.flatMap((each) =>
    each.columns
      .filter((column) => column.references === table.name || isParentById(each, column, table, unit))
      .map((column) => [each, column] as const),
  );
  const sorted = found.sort(([a, x], [b, y]) => Number(belongs(b, y, table)) - Number(belongs(a, x, table)));
  cached.set(table, sorted);
  return sorted;
}

/** A parent that is named by a plain integer field (`ticketId`). */
function isParentById(each: Table, column: Column, table: Table, unit: Pick<Unit, 'schema'>): boolean {
  const { parent } = each.collection;
  if (parent?.field !== column.key || column.references !== null) return false;
  return unit.schema.catalogue.view(parent.collection).collection === table.collection.path;
}
