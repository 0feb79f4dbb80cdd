import type { Field, ReferenceType } from '@reeve/catalogue';
import type { StoredRecord, Table, Where } from '@reeve/store';
import { type ReferenceInput, readReference } from '../../body/reference-input.ts';
import { referenceDisplayName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { isScoped, ownerKey, type Scope, scopeOf } from '../check/scope.ts';
import { targetTable } from '../check/target-table.ts';
import { isNoWork } from './no-work.ts';

/** A reference that a draft names, to be looked up when the fields that it may depend on are known. */
export interface PendingReference {
  readonly field: Field;
  readonly type: ReferenceType;
  readonly input: ReferenceInput;
}

/**
 * Finds what a reference names and sets its id, or adds a `NotFound` error (evidence: references/not-found,
 * references/names-beside). Names are looked up among the records of the parent that the draft names beside it: a
 * status among those of the board. Nothing belongs to a record that is being made: what is named there is left to a
 * behaviour that makes it with the record, such as the site of a company. What is inactive or marked deleted is not named anew (evidence:
 * references/inactive, references/deleted).
 */
export async function resolveReference(pending: PendingReference, draft: Draft, unit: Unit): Promise<void> {
  const { field, type, input } = pending;
  const scope = scopeOf(field, type, draft);
  if (input.by === 'nothing') draft.after[field.name] = null;
  else if (scope?.id === null && input.by !== 'id') draft.input.set(field.name, { [input.by]: input.text });
  else {
    const found = scope?.id === null ? null : await find(pending, scope, unit);
    if (found === null && isNoWork(type, input)) draft.after[field.name] = null;
    else if (found === null) refuseMissing(pending, draft);
    else setReference(pending, found, draft);
    if (scope === undefined && input.by !== 'id' && isScoped(type)) rememberNamed(pending, draft);
  }
}

/** What drafts name without saying among what: it is known when the rest is filled in. */
const namedAnywhere = new WeakMap<Draft, PendingReference[]>();

function rememberNamed(pending: PendingReference, draft: Draft): void {
  namedAnywhere.set(draft, [...(namedAnywhere.get(draft) ?? []), pending]);
}

/**
 * Looks names up anew that were looked up among all records, when a behaviour has told among which they are: the status of a
 * ticket among those of the board that its project gave it (evidence: references/names-beside). Nothing where all was said.
 */
export async function renameWithin(draft: Draft, unit: Unit): Promise<void> {
  for (const pending of namedAnywhere.get(draft) ?? []) {
    const { field, type } = pending;
    const [scope, owner, id] = [scopeOf(field, type, draft), ownerKey(type, unit), draft.after[field.name]];
    if (scope == null || scope.id === null || owner === undefined || typeof id !== 'number') continue;
    if ((await unit.records.get(targetTable(type, unit), id))?.[owner] === scope.id) continue;
    const found = await find(pending, scope, unit);
    if (found !== null) setReference(pending, found, draft);
    else refuseMissing(pending, draft);
  }
}

function setReference({ field, type }: PendingReference, found: StoredRecord, draft: Draft): void {
  draft.after[field.name] = found.id;
  const what = found['deletedFlag'] === true ? 'deleted' : isInactive(found) && !type.mayBeInactive ? 'inactive' : null;
  if (what === null || draft.trusted || !draft.changed(field.name)) return;
  const text = `${referenceDisplayName(type.name)} ${found.id} is ${what}`;
  draft.refuse('InvalidField', `${field.name}/id`, text);
}

/** Refuses what a new record names of its own and no behaviour has made with it. */
export function refuseUnmade(draft: Draft, unit: Unit): void {
  if (draft.before !== null) return;
  for (const [name, value] of draft.input) {
    const { field = null, references = null } = draft.table.byKey.get(name) ?? {};
    if (field === null || references === null || draft.after[name] !== null) continue;
    const type = unit.schema.catalogue.reference(field.of ?? '');
    if (type !== undefined) refuseMissing({ field, type, input: readReference(field, value, name) }, draft);
  }
}

/** The record that a reference names, wherever it belongs; null when there is none. */
export function findReferenced(pending: PendingReference, unit: Unit): Promise<StoredRecord | null> {
  return find(pending, undefined, unit);
}

function find({ type, input }: PendingReference, scope: Scope | undefined, unit: Unit): Promise<StoredRecord | null> {
  if (input.by === 'nothing') return Promise.resolve(null);
  if (input.by === 'id') return findById(type, input.id, unit);
  const owner = ownerKey(type, unit);
  return findByText(type, input, scope === undefined || owner === undefined ? {} : { [owner]: scope.id }, unit);
}

/** Adds the error that what is named was not found (evidence: references/not-found). */
export function refuseMissing({ field, type, input }: PendingReference, draft: Draft): void {
  const by = input.by === 'nothing' ? 'id' : input.by;
  const shown = input.by === 'id' ? input.id : input.by === 'nothing' ? '' : input.text;
  draft.refuse('NotFound', `${field.name}/${by}`, `${referenceDisplayName(type.name)} ${shown} not found`);
}

/** Only what may be inactive is read for it. */
async function findById(type: ReferenceType, id: number, unit: Unit): Promise<StoredRecord | null> {
  const table = targetTable(type, unit);
  if (mayBeInactive(table)) return unit.records.get(table, id);
  return (await unit.records.exists(table, id)) ? { id } : null;
}

/** Of records with the same name one that is active is meant. */
async function findByText(
  type: ReferenceType,
  input: { by: 'identifier' | 'name'; text: string },
  scope: Where,
  unit: Unit,
): Promise<StoredRecord | null> {
  const table = targetTable(type, unit);
  const key = type.keys.find((each) => each.key === input.by || (input.by === 'name' && each.key === 'summary'))?.field;
  if (key === undefined || !table.byKey.has(key)) return null;
  const limit = mayBeInactive(table) ? 10 : 1;
  const found = await unit.records.select(table, { [key]: input.text, ...scope }, { limit });
  return found.find((record) => !isInactive(record)) ?? found[0] ?? null;
}

/** The flags of records that are not named anew. */
const outOfUse = ['inactiveFlag', 'inactive', 'deletedFlag'] as const;

function mayBeInactive({ byKey }: Table): boolean {
  return outOfUse.some((flag) => byKey.has(flag));
}

function isInactive(record: StoredRecord): boolean {
  return outOfUse.some((flag) => record[flag] === true);
}
