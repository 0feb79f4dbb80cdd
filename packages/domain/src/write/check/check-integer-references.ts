import type { IntegerReference, View } from '@reeve/catalogue';
import { isObject } from '../../body/members.ts';
import { displayName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

/**
 * Checks that what a record names by a plain integer is there (`Ticket 7 not found`; evidence: references/by-number). Only
 * integers that changed are looked at, or those that mean another thing than they did; of lists, each element. 0 names
 * nothing.
 */
export async function checkIntegerReferences(draft: Draft, unit: Unit): Promise<void> {
  for (const reference of unit.schema.catalogue.integerReferencesOf(draft.table.collection.path)) {
    const { field, by } = reference;
    if (!mayDiffer(field.split('/')[0] ?? '', draft) && (by === undefined || !draft.changed(by))) continue;
    const views = viewsNamed(reference, draft).map((path) => unit.schema.catalogue.view(path));
    for (const id of idsIn(draft, field)) await checkOne(id, field, views, draft, unit);
  }
}

/** What is no column is not kept as it is sent. */
function mayDiffer(field: string, draft: Draft): boolean {
  return draft.input.has(field) || draft.changed(field);
}

async function checkOne(id: number, field: string, views: readonly View[], draft: Draft, unit: Unit): Promise<void> {
  const [first] = views;
  if (first === undefined) return;
  for (const view of views) if (await isThere(id, view, unit)) return;
  const { model } = unit.schema.catalogue.collection(first.collection);
  draft.refuse('NotFound', field, `${displayName(model)} ${id} not found`);
}

async function isThere(id: number, { collection, filter }: View, unit: Unit): Promise<boolean> {
  const table = unit.schema.tables.of(collection);
  if (filter === undefined) return unit.records.exists(table, id);
  const record = await unit.records.get(table, id);
  return record !== null && Object.entries(filter).every(([key, values]) => includes(values, record[key]));
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

/** Where the field beside it is not set, any of what it may name will do. */
function viewsNamed({ names, by = '', namesBy }: IntegerReference, draft: Draft): readonly string[] {
  const kind = draft.after[by];
  if (namesBy === undefined || typeof kind !== 'string' || kind === '') return names;
  return namesBy[kind] ?? [];
}

/** The ids in a field: alone, in a list, or inside of objects (`recurring/billCycleId`). */
function idsIn(draft: Draft, path: string): number[] {
  const [field = '', inside] = path.split('/');
  const value = draft.table.byKey.has(field) ? draft.after[field] : draft.input.get(field);
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = inside === undefined ? elements : elements.filter(isObject).map((element) => element[inside]);
  return [...new Set(ids)].filter((id): id is number => typeof id === 'number' && id !== 0);
}
