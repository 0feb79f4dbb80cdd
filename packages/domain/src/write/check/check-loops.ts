import type { Hierarchy } from '@reeve/catalogue';
import type { StoredRecord, Table } from '@reeve/store';
import { displayName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

/** The most records that are looked at on the way up. Beyond it a loop is not found, and a write stays short. */
const mostWalked = 1000;

/**
 * Refuses a record that would stand below itself: a ticket as its own parent or its child's child, an item as a
 * component of its component (evidence: records/no-loops). Looks only where the field changed.
 */
export async function checkLoops(draft: Draft, unit: Unit): Promise<void> {
  for (const hierarchy of unit.schema.catalogue.hierarchiesOf(draft.table.collection.path)) {
    const { field, when = {} } = hierarchy;
    if (![field, ...Object.keys(when)].some((key) => draft.changed(key))) continue;
    // Nothing stands below what is being made.
    if (draft.before === null && hierarchy.link !== true) continue;
    unit.runAlone('looks for loops');
    if (await leadsBack(hierarchy, draft, unit)) refuseLoop(hierarchy, draft, unit);
  }
}

async function leadsBack(hierarchy: Hierarchy, draft: Draft, unit: Unit): Promise<boolean> {
  const start = startOf(hierarchy, draft);
  const ahead = named(draft.after, hierarchy);
  const seen = new Set<number>();
  for (let at = ahead.pop(); at !== undefined && seen.size < mostWalked; at = ahead.pop()) {
    if (at === start) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    ahead.push(...(await next(at, hierarchy, draft.table, unit)));
  }
  return false;
}

/** The record that must not be met again. */
function startOf({ link }: Hierarchy, draft: Draft): unknown {
  return draft.after[link === true ? parentKey(draft.table) : 'id'];
}

async function next(id: number, hierarchy: Hierarchy, table: Table, unit: Unit): Promise<number[]> {
  if (hierarchy.link === true) {
    const rows = await unit.records.select(table, { [parentKey(table)]: id });
    return rows.flatMap((row) => named(row, hierarchy));
  }
  const record = await unit.records.get(table, id);
  return record === null ? [] : named(record, hierarchy);
}

function named(record: StoredRecord, { field, when = {} }: Hierarchy): number[] {
  const id = record[field];
  const holds = Object.entries(when).every(([key, values]) => values.includes(String(record[key])));
  return holds && typeof id === 'number' && id !== 0 ? [id] : [];
}

function parentKey({ collection }: Table): string {
  return collection.parent?.field ?? '_parentId';
}

function refuseLoop(hierarchy: Hierarchy, draft: Draft, unit: Unit): void {
  const { collection } = draft.table;
  const isReference = draft.table.byKey.get(hierarchy.field)?.references != null;
  const above = hierarchy.link === true ? unit.schema.catalogue.view(collection.parent?.collection ?? '') : collection;
  const { model } = 'model' in above ? above : unit.schema.catalogue.collection(above.collection);
  draft.refuse(
    'InvalidField',
    isReference ? `${hierarchy.field}/id` : hierarchy.field,
    `The field ${hierarchy.field} cannot lead back to ${displayName(model)} ${startOf(hierarchy, draft)} itself.`,
  );
}
