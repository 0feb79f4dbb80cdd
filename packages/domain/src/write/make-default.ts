import type { Model } from '@reeve/catalogue';
import type { Json, StoredRecord, Where } from '@reeve/store';
import { startOfDay } from '../clock.ts';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';

/** How the catalogue says that a field's default is made, in the order in which the ways are tried. */
export function defaultForms(model: Model, field: string): string[] {
  const rules = model.rules.get(field) ?? [];
  return rules
    .filter((each) => each.rule === 'defaultsTo' && each.when === undefined)
    .map((each) => each.default)
    .filter((form): form is string => typeof form === 'string' && /^<.+>$/.test(form));
}

/**
 * Makes a default as its form says; nothing where what it is made of is missing:
 *
 * - `<today>`, the midnight that began the day of the write;
 * - `<row of /path>`, the default row of a setup table, or its first;
 * - `<field>`, what another field of the record says;
 * - `<caller/field>`, `<parent/field>`, `<reference/field>`: a field of the caller's member, of the record above, or of
 *   the record that a reference leads to.
 *
 * `<id>` is known after the save only, and other words are made by behaviours.
 */
export async function makeDefault(form: string, draft: Draft, unit: Unit): Promise<Json | undefined> {
  const words = form.slice(1, -1);
  if (words === 'today') return startOfDay(unit.now);
  if (words.startsWith('row of ')) return rowOf(words.slice('row of '.length), unit);
  const [of = '', field] = words.split('/');
  if (field === undefined) return of === 'id' ? undefined : (draft.after[of] ?? undefined);
  return (await recordOf(of, draft, unit))?.[field] ?? undefined;
}

/** Where a row is marked as the default, that one; else the first that is active. */
async function rowOf(path: string, unit: Unit): Promise<number | undefined> {
  const { byKey } = unit.schema.tables.of(path);
  const active: Where = byKey.has('inactiveFlag') ? { inactiveFlag: false } : {};
  const marked = byKey.has('defaultFlag') ? await unit.first(path, { defaultFlag: true, ...active }) : null;
  return (marked ?? (await unit.first(path, active)))?.id;
}

async function recordOf(of: string, { after, table }: Draft, unit: Unit): Promise<StoredRecord | null> {
  if (of === 'caller') return unit.get('/system/members', unit.actor.memberId);
  const { parent } = table.collection;
  if (of === 'parent')
    return parent === undefined
      ? null
      : unit.get(parent.collection as string, Number(after[parent.field ?? '_parentId']));
  const target = table.byKey.get(of)?.references;
  const id = after[of];
  if (target === null || target === undefined || typeof id !== 'number') return null;
  return unit.get(unit.schema.tables.named(target).collection.path as string, id);
}
