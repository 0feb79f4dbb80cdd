import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit, WriteIntent } from '../unit/unit.ts';
import { isWithin } from './check/is-within.ts';

/** A new record shows what the view's filter wants, and belongs to the parent in the path, which must be there. */
export async function placeNew(draft: Draft, intent: WriteIntent, unit: Unit): Promise<void> {
  const { parent, filter } = intent.view;
  if (draft.before !== null) return;
  for (const [key, values] of Object.entries(filter ?? {})) draft.after[key] = values[0] ?? null;
  if (parent !== undefined && intent.parentId !== undefined) await requireParent(intent, unit);
  keepParent(draft, intent);
}

/** The parent must be there, and belong to the grandparent that the path names. */
async function requireParent(intent: WriteIntent, unit: Unit): Promise<void> {
  const { parent } = intent.view;
  if (parent === undefined) return;
  const view = unit.schema.catalogue.view(parent.collection);
  const record = await unit.get(view.collection, intent.parentId ?? 0);
  const above = { ...(intent.grandparentId === undefined ? {} : { parentId: intent.grandparentId }) };
  const table = unit.schema.tables.of(view.collection);
  const within = record !== null && (intent.grandparentId === undefined || (await isWithin(record, view, above, unit)));
  if (!within)
    refuse({ kind: 'record not found', what: displayName(table.collection.model), id: intent.parentId ?? 0 });
}

/** The path says where a record belongs, whatever the body says. */
export function keepParent(draft: Draft, { view, parentId }: WriteIntent): void {
  if (view.parent !== undefined && parentId !== undefined) draft.after[view.parent.field ?? '_parentId'] = parentId;
}

/** A record stays in the view that it is written by: a body cannot make a project ticket of a service ticket. */
export function keepWithin(draft: Draft, { view }: WriteIntent): void {
  for (const [key, values] of Object.entries(view.filter ?? {})) {
    const known = values.includes((draft.before?.[key] ?? '') as string) ? draft.before?.[key] : values[0];
    if (draft.trusted) draft.fill(key, known);
    else if (!values.includes((draft.after[key] ?? '') as string)) draft.after[key] = known ?? null;
  }
}
