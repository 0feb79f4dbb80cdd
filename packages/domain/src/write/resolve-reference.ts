import type { Field, ReferenceType } from '@reeve/catalogue';
import type { Where } from '@reeve/store';
import type { ReferenceInput } from '../body/reference-input.ts';
import { referenceDisplayName } from '../resource-name.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';

/** A reference that a draft names, to be looked up when the fields that it may depend on are known. */
export interface PendingReference {
  readonly field: Field;
  readonly type: ReferenceType;
  readonly input: ReferenceInput;
}

/**
 * Finds what a reference names and sets its id, or adds a `NotFound` error (evidence: references/not-found,
 * references/names-beside). Names are looked up among the records of the parent that the draft names beside it: a
 * status among those of the board.
 */
export async function resolveReference(pending: PendingReference, draft: Draft, unit: Unit): Promise<void> {
  const { field, type, input } = pending;
  if (input.by === 'nothing') {
    draft.after[field.name] = null;
    return;
  }
  const id =
    input.by === 'id'
      ? await idIfThere(type, input.id, unit)
      : await idByText(type, input, scopeWhere(pending, draft, unit), unit);
  if (id === null) refuseMissing(pending, draft);
  else draft.after[field.name] = id;
}

function refuseMissing({ field, type, input }: PendingReference, draft: Draft): void {
  const by = input.by === 'nothing' ? 'id' : input.by;
  const shown = input.by === 'id' ? input.id : input.by === 'nothing' ? '' : input.text;
  draft.refuse('NotFound', `${field.name}/${by}`, `${referenceDisplayName(type.name)} ${shown} not found`);
}

async function idIfThere(type: ReferenceType, id: number, unit: Unit): Promise<number | null> {
  const table = targetTable(type, unit);
  return (await unit.records.exists(table, id)) ? id : null;
}

async function idByText(
  type: ReferenceType,
  input: { by: 'identifier' | 'name'; text: string },
  scope: Where,
  unit: Unit,
): Promise<number | null> {
  const table = targetTable(type, unit);
  const key = type.keys.find((each) => each.key === input.by || (input.by === 'name' && each.key === 'summary'))?.field;
  if (key === undefined || !table.byKey.has(key)) return null;
  const found = await unit.records.select(table, { [key]: input.text, ...scope }, { limit: 1 });
  return found[0]?.id ?? null;
}

/** The parent that the draft names beside the reference, as an equality on what the reference points to. */
function scopeWhere({ field, type }: PendingReference, draft: Draft, unit: Unit): Where {
  const scope = scopeOf(field, type, draft);
  const parent = targetTable(type, unit).collection.parent;
  if (scope === null || parent === undefined) return {};
  return { [parent.field ?? '_parentId']: scope };
}

/** The id of the record that what is referred to must belong to, as far as the draft tells; null where nothing does. */
export function scopeOf(field: Field, type: ReferenceType, draft: Draft): number | null {
  const named = type.scopeByField[`${draft.table.collection.model}.${field.name}`];
  const scope = named === undefined ? type.scope : named;
  if (scope === null) return null;
  if (scope === 'self.id') return draft.after.id === 0 ? null : draft.after.id;
  const value = draft.after[scope];
  return typeof value === 'number' ? value : null;
}

/** The table of what a reference type points to. */
export function targetTable(type: ReferenceType, unit: Pick<Unit, 'schema'>) {
  const { catalogue, tables } = unit.schema;
  return tables.of(catalogue.view(type.target ?? '').collection);
}
