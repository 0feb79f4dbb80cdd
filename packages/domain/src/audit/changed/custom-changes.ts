import type { Unit } from '../../unit/unit.ts';
import type { ChangedField } from './changed-field.ts';

/** Custom fields have no column of their record: what was changed of them waits here until their audit is written. */
const waiting = new WeakMap<Unit, Map<string, ChangedField[]>>();

/** Notes what a transaction changed of the custom fields of a record, for the row that its audit will have. */
export function noteCustomChanges(table: string, id: number, fields: readonly ChangedField[], unit: Unit): void {
  if (fields.length === 0) return;
  const noted = waiting.get(unit) ?? new Map<string, ChangedField[]>();
  waiting.set(unit, noted);
  const key = `${table} ${id}`;
  noted.set(key, [...(noted.get(key) ?? []), ...fields]);
}

/** What was noted of a record; nothing the second time. */
export function takeCustomChanges(table: string, id: number, unit: Unit): readonly ChangedField[] {
  const noted = waiting.get(unit);
  const key = `${table} ${id}`;
  const fields = noted?.get(key) ?? [];
  noted?.delete(key);
  return fields;
}
