import type { Json, StoredRecord } from '@reeve/store';
import type { JsonObject } from '../body/members.ts';
import { refuse } from '../fault.ts';
import type { Unit } from '../unit/unit.ts';

/** Makes a record of a collection by the write path. Read-only fields are taken as given. Answers it as stored. */
export async function makeRecord(
  collection: string,
  body: JsonObject,
  unit: Unit,
  parentId?: number,
): Promise<StoredRecord> {
  const { catalogue } = unit.schema;
  const { model } = catalogue.collection(collection);
  const above = parentId === undefined ? {} : { parentId };
  const intent = { how: 'create', view: catalogue.view(collection), model, body, trusted: true, ...above } as const;
  return (await unit.write(intent)) ?? refuse({ kind: 'record not found', what: model, id: 0 });
}

/**
 * Changes fields of a record by the write path, in the collection's model or the one named; references are `{id}`, null
 * empties. The record may be of any kind that the collection keeps.
 */
export async function changeRecord(
  collection: string,
  id: number,
  fields: Readonly<Record<string, unknown>>,
  unit: Unit,
  model = unit.schema.catalogue.collection(collection).model,
): Promise<void> {
  const body = Object.entries(fields).map(([path, value]) => ({ op: 'replace', path, value }));
  await unit.write({ how: 'patch', view: { path: collection, collection }, model, id, body, trusted: true });
}

/** Deletes a record of a collection, of whatever kind, with what belongs to it. */
export async function deleteRecord(collection: string, id: number, unit: Unit): Promise<void> {
  const { model } = unit.schema.catalogue.collection(collection);
  await unit.write({ how: 'delete', view: { path: collection, collection }, model, id });
}

/** A reference as a body names it; null where there is none. */
export function referenceTo(id: Json | undefined): { readonly id: number } | null {
  return typeof id === 'number' ? { id } : null;
}
