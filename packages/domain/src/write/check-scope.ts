import type { Field, ReferenceType } from '@reeve/catalogue';
import { referenceDisplayName } from '../resource-name.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { scopeOf, targetTable } from './resolve-reference.ts';

/**
 * Checks that what a record refers to belongs to the parent it names beside it: a status to the board, a site to the
 * company (wire-behaviour 1.2: `Service Status 17 not found for Service Board 21`). Only references that changed, or
 * whose parent did, are looked at.
 */
export async function checkScopes(draft: Draft, unit: Unit): Promise<void> {
  for (const column of draft.table.columns) {
    const type = column.field === null ? undefined : unit.schema.catalogue.reference(column.field.of ?? '');
    if (column.references === null || column.field === null || type === undefined) continue;
    if (type.scope !== null) await checkScope(column.field, type, draft, unit);
  }
}

async function checkScope(field: Field, type: ReferenceType, draft: Draft, unit: Unit): Promise<void> {
  const id = draft.after[field.name];
  const scope = scopeOf(field, type, draft);
  const parent = targetTable(type, unit).collection.parent;
  if (typeof id !== 'number' || scope === null || parent === undefined || !scopeChanged(field, type, draft)) return;
  const found = await unit.records.get(targetTable(type, unit), id);
  if (found === null || found[parent.field ?? '_parentId'] === scope) return;
  draft.refuse(
    'NotFound',
    `${field.name}/id`,
    `${referenceDisplayName(type.name)} ${id} not found for ${parentName(field, type, draft, unit)} ${scope}`,
  );
}

function scopeChanged(field: Field, type: ReferenceType, draft: Draft): boolean {
  const named = type.scopeByField[`${draft.table.collection.model}.${field.name}`];
  return draft.changed(field.name) || draft.changed((named === undefined ? type.scope : named) ?? '');
}

function parentName(field: Field, type: ReferenceType, draft: Draft, unit: Unit): string {
  const named = type.scopeByField[`${draft.table.collection.model}.${field.name}`];
  const scope = (named === undefined ? type.scope : named) ?? '';
  const owner = draft.table.byKey.get(scope)?.field?.of;
  if (owner !== undefined) return referenceDisplayName(owner);
  return unit.schema.catalogue.collection(targetTable(type, unit).collection.parent?.collection ?? '').model;
}
