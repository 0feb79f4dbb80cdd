import type { Column, StoredRecord, Table } from '@reeve/store';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import type { Unit } from '../unit/unit.ts';

/** A record that a deletion takes along. */
interface Going {
  readonly table: Table;
  readonly record: StoredRecord;
}

/**
 * Deletes a record and what belongs to it (its nested collections, its custom field values). Refused with a conflict
 * while anything that stays refers to any of them (evidence: errors/conflict; the text is *assumed*,
 * evidence: errors/conflict-text).
 */
export async function removeRecord(table: Table, record: StoredRecord, unit: Unit): Promise<void> {
  const going = new Map<string, Going>();
  await gather({ table, record }, going, unit);
  for (const each of going.values()) await refuseWhileUsed(each, going, unit);
  for (const each of [...going.values()].reverse()) await removeOne(each, unit);
}

/** Adds a record and what belongs to it, owners before what they own. */
async function gather(one: Going, going: Map<string, Going>, unit: Unit): Promise<void> {
  if (going.has(keyOf(one.table, one.record.id))) return;
  going.set(keyOf(one.table, one.record.id), one);
  for (const [referring, column] of referencesTo(one.table, unit)) {
    if (!belongs(referring, column, one.table)) continue;
    const rows = await unit.records.select(referring, { [column.key]: one.record.id });
    for (const row of rows) await gather({ table: referring, record: row }, going, unit);
  }
}

async function refuseWhileUsed({ table, record }: Going, going: ReadonlyMap<string, Going>, unit: Unit): Promise<void> {
  for (const [referring, column] of referencesTo(table, unit)) {
    if (belongs(referring, column, table)) continue;
    const rows = await unit.records.select(referring, { [column.key]: record.id }, { limit: going.size + 1 });
    if (rows.some((row) => !going.has(keyOf(referring, row.id))))
      refuse({ kind: 'record in use', message: inUse(table, record, referring) });
  }
}

async function removeOne({ table, record }: Going, unit: Unit): Promise<void> {
  await unit.transaction.run('delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ?', [
    table.name,
    record.id,
  ]);
  await unit.records.remove(table, record.id);
  unit.changed({ table, action: 'deleted', id: record.id, before: record, after: null });
}

function keyOf(table: Table, id: number): string {
  return `${table.name}/${id}`;
}

/** Rows of a nested collection belong to their parent. */
function belongs(referring: Table, column: Column, table: Table): boolean {
  const { parent } = referring.collection;
  if (parent === undefined) return false;
  const isParentColumn = column.key === (parent.field ?? '_parentId');
  return isParentColumn && (column.references === table.name || column.references === null);
}

function inUse(table: Table, record: StoredRecord, referring: Table): string {
  return `${displayName(table.collection.model)} ${record.id} is in use by ${displayName(referring.collection.model)} records and cannot be deleted.`;
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
