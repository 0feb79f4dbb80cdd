import { copyRecord, type StoredRecord } from '@reeve/store';
import { identityOf } from '../actor.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';

/** Stores a draft: a new row, or the columns that changed. A new record has its id from here on. */
export async function saveRecord(draft: Draft, unit: Unit): Promise<void> {
  const { table, before, after } = draft;
  after['_lastUpdated'] = unit.now;
  after['_updatedBy'] = unit.actor.identifier;
  if (before === null) return insertRecord(draft, unit);
  const keys = table.columns.map((column) => column.key).filter((key) => draft.changed(key));
  await unit.records.update(table, after.id, Object.fromEntries(keys.map((key) => [key, after[key] ?? null])));
  unit.changed({ table, action: 'updated', id: after.id, before, after: await stored(draft, unit) });
}

async function insertRecord(draft: Draft, unit: Unit): Promise<void> {
  const { table, after } = draft;
  after['_dateEntered'] = unit.now;
  after['_enteredBy'] = unit.actor.identifier;
  after['_enteredById'] = identityOf(unit.actor);
  after.id = await unit.records.insert(table, after);
  unit.changed({ table, action: 'added', id: after.id, before: null, after: await stored(draft, unit) });
}

/** The record as it is now, which what follows does not change any more: the draft goes on. */
async function stored({ table, after }: Draft, unit: Unit): Promise<StoredRecord> {
  return (await unit.records.get(table, after.id)) ?? copyRecord(after);
}
