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
  unit.changed({ table, action: 'updated', id: after.id, before, after: { ...after } });
}

async function insertRecord({ table, after }: Draft, unit: Unit): Promise<void> {
  after['_dateEntered'] = unit.now;
  after['_enteredBy'] = unit.actor.identifier;
  after.id = await unit.records.insert(table, after);
  unit.changed({ table, action: 'added', id: after.id, before: null, after: { ...after } });
}
