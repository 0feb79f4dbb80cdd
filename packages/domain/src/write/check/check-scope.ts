import type { Field, ReferenceType } from '@reeve/catalogue';
import type { Table } from '@reeve/store';
import { displayName, referenceDisplayName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { isScoped, ownerKey, type Scope, scopeChanged, scopeOf } from './scope.ts';
import { targetTable } from './target-table.ts';

/**
 * Checks that what a record refers to belongs to the parent it names beside it: a status to the board, a site to the
 * company (`Service Status 17 not found for Service Board 21`; evidence: references/names-beside). Only references that
 * changed, or whose parent did, are looked at.
 */
export async function checkScopes(draft: Draft, unit: Unit): Promise<void> {
  for (const [field, type] of scopedReferences(draft.table, unit)) {
    if (typeof draft.after[field.name] === 'number') await checkScope(field, type, draft, unit);
  }
}

type ScopedReference = readonly [field: Field, type: ReferenceType];

const scopedKnown = new WeakMap<Table, readonly ScopedReference[]>();

/** The references of a table that are looked up among the records of something. Found once a table. */
function scopedReferences(table: Table, { schema }: Unit): readonly ScopedReference[] {
  const known = scopedKnown.get(table);
  if (known !== undefined) return known;
  const scoped = table.columns.flatMap(({ field, references }): ScopedReference[] => {
    const type = field === null || references === null ? undefined : schema.catalogue.reference(field.of ?? '');
    return field !== null && type !== undefined && isScoped(type) ? [[field, type]] : [];
  });
  scopedKnown.set(table, scoped);
  return scoped;
}

async function checkScope(field: Field, type: ReferenceType, draft: Draft, unit: Unit): Promise<void> {
  const id = draft.after[field.name];
  const scope = scopeOf(field, type, draft);
  const owner = ownerKey(type, unit);
  if (typeof id !== 'number' || scope === undefined || owner === undefined || !scopeChanged(field, type, draft)) return;
  const found = await unit.records.get(targetTable(type, unit), id);
  if (found === null || found[owner] === scope.id || isRefused(field, draft)) return;
  draft.refuse(
    'NotFound',
    `${field.name}/id`,
    `${referenceDisplayName(type.name)} ${id} not found${among(scope, type, draft, unit)}`,
  );
}

/** What was named was not found there: it is told by its name. */
function isRefused({ name }: Field, { errors }: Draft): boolean {
  return errors.some(({ field }) => field === `${name}/name` || field === `${name}/identifier`);
}

/** A record that is being made has no id to tell. */
function among({ field, id }: Scope, type: ReferenceType, draft: Draft, unit: Unit): string {
  if (id === null) return '';
  if (field === 'id') return ` for ${displayName(draft.table.collection.model)} ${id}`;
  const named = draft.table.byKey.get(field)?.field?.of;
  if (named !== undefined) return ` for ${referenceDisplayName(named)} ${id}`;
  const above = targetTable(type, unit).collection.parent?.collection ?? '';
  return ` for ${unit.schema.catalogue.collection(above).model} ${id}`;
}
