import type { StoredRecord, Table } from '@reeve/store';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import type { Unit } from '../unit/unit.ts';
import { dropFromLists } from './drop-from-lists.ts';
import { recordsThatName, relationsTo } from './relations.ts';

/** A record that a deletion takes along. */
export interface Going {
  readonly table: Table;
  readonly record: StoredRecord;
}

/**
 * Deletes a record and what is carried along with it, and empties what may name nothing, by the rule of each relation
 * (docs/deletes.md). Refused with a conflict while anything that stays keeps any of them (evidence: errors/conflict; the
 * text is *assumed*, evidence: errors/conflict-text). `release` is asked for each of them before anything is written,
 * and may refuse too.
 */
export async function removeRecord(first: Going, release: (going: Going) => Promise<void>, unit: Unit): Promise<void> {
  const going = new Map<string, Going>();
  await unit.schema.tables.workedOut();
  await gather(first, going, unit);
  for (const each of going.values()) await release(each);
  for (const each of going.values()) await refuseWhileKept(each, going, unit);
  for (const each of going.values()) await clearNames(each, going, unit);
  for (const each of [...going.values()].reverse()) await removeOne(each, unit);
}

/** Adds a record and what is carried along, owners before what they own. */
async function gather(one: Going, going: Map<string, Going>, unit: Unit): Promise<void> {
  if (going.has(keyOf(one.table, one.record.id))) return;
  going.set(keyOf(one.table, one.record.id), one);
  for (const relation of relationsTo(one.table, unit.schema)) {
    if (relation.rule !== 'carried') continue;
    const rows = await recordsThatName(one.record.id, relation, unit);
    for (const record of rows) await gather({ table: relation.table, record }, going, unit);
  }
}

async function refuseWhileKept({ table, record }: Going, going: ReadonlyMap<string, Going>, unit: Unit): Promise<void> {
  for (const relation of relationsTo(table, unit.schema)) {
    if (relation.rule !== 'refused') continue;
    const rows = await recordsThatName(record.id, relation, unit, going.size + 1);
    if (rows.some((row) => !going.has(keyOf(relation.table, row.id))))
      refuse({ kind: 'record in use', message: inUse(table, record, relation.table) });
  }
}

/** What stays names the deleted record no more. */
async function clearNames({ table, record }: Going, going: ReadonlyMap<string, Going>, unit: Unit): Promise<void> {
  await dropFromLists(table, record.id, unit);
  for (const relation of relationsTo(table, unit.schema)) {
    if (relation.rule !== 'cleared') continue;
    const empty = Object.fromEntries([relation.column.key, ...relation.clears].map((key) => [key, null]));
    for (const { id } of await recordsThatName(record.id, relation, unit))
      if (!going.has(keyOf(relation.table, id))) await unit.updateColumns(relation.table.collection.path, id, empty);
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

function inUse(table: Table, record: StoredRecord, referring: Table): string {
  return `${displayName(table.collection.model)} ${record.id} is in use by ${displayName(referring.collection.model)} records and cannot be deleted.`;
}
