import type { StoredRecord } from '@reeve/store';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { isWithin } from './check/is-within.ts';
import { recordIdIn } from './record-id-in.ts';

/** The record that a write is about, locked; it must be in the view, under the parent that the path names. */
export async function loadRecord(intent: WriteIntent, unit: Unit): Promise<StoredRecord> {
  const table = unit.schema.tables.of(intent.view.collection);
  const id = await recordIdIn(intent.view, intent, unit);
  const record = id === null ? null : await unit.records.get(table, id, true);
  const within = record !== null && (await isWithin(record, intent.view, intent, unit));
  if (!within) refuse({ kind: 'record not found', what: displayName(table.collection.model), id: intent.id ?? 0 });
  return record;
}
