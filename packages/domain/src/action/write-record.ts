import type { Json, StoredRecord } from '@reeve/store';
import { refuse } from '../fault.ts';
import type { JsonObject } from '../input/members.ts';
import type { Unit } from '../write/unit.ts';

/** Makes a record of a collection by the write path. Read-only fields are taken as given. Answers it as stored. */
export async function makeRecord(
  collection: string,
  body: JsonObject,
  unit: Unit,
  parentId?: number,
): Promise<StoredRecord> {
  const made = await unit.write({ ...targetOf(collection, unit), how: 'create', body, ...above(parentId) });
  return made ?? refuse({ kind: 'record not found', what: collection, id: 0 });
}

/** Changes fields of a record by the write path; references are `{id}`, null empties. */
export async function changeRecord(
  collection: string,
  id: number,
  fields: Readonly<Record<string, unknown>>,
  unit: Unit,
): Promise<void> {
  const body = Object.entries(fields).map(([path, value]) => ({ op: 'replace', path, value }));
  await unit.write({ ...targetOf(collection, unit), how: 'patch', id, body });
}

/** Deletes a record by the write path. */
export async function deleteRecord(collection: string, id: number, unit: Unit): Promise<void> {
  await unit.write({ ...targetOf(collection, unit), how: 'delete', id });
}

/** A reference as a body names it; null where there is none. */
export function referenceTo(id: Json | undefined): { readonly id: number } | null {
  return typeof id === 'number' ? { id } : null;
}

function targetOf(collection: string, unit: Unit) {
  const { catalogue } = unit.schema;
  return { view: catalogue.view(collection), model: catalogue.collection(collection).model, trusted: true } as const;
}

function above(parentId: number | undefined): { readonly parentId?: number } {
  return parentId === undefined ? {} : { parentId };
}
