import type { ListSource, Model } from '@reeve/catalogue';
import { catalogueOf } from '../../body/catalogue-of.ts';
import { findField } from '../../body/find-field.ts';
import { isObject, type JsonObject } from '../../body/members.ts';
import { withoutDerived } from '../../body/without-derived.ts';
import { resourceName } from '../../resource-name.ts';
import type { Draft } from '../../unit/draft.ts';
import { underMember } from '../../unit/inner-refusal.ts';
import type { Unit } from '../../unit/unit.ts';
import { ruleApplies } from '../check/when.ts';
import { linkedIds, writeLinks } from './linked-lists.ts';
import { presentRows, rowTarget } from './list-rows.ts';
import { differs, rowsMeant, toItem } from './rows-meant.ts';

/** The elements of a list of rows as a body would send them, in the order of their ids. */
export async function presentItems(source: ListSource, draft: Draft, unit: Unit): Promise<JsonObject[]> {
  const rows = await presentRows(source, draft.after.id, unit);
  const item = itemModel(source, draft, unit);
  return rows.map((row) => (source.through === undefined ? toItem(row, item) : { id: row[source.through] }));
}

/** The model of a list's elements, as the writer of the body knows it. */
function itemModel(source: ListSource, draft: Draft, unit: Unit): Model {
  const catalogue = catalogueOf(draft, unit);
  return catalogue.model(catalogue.model(source.model).byName.get(source.field)?.of ?? '');
}

/**
 * Brings the rows of every list that was sent to what was sent: elements with the id of a row change it, others are
 * added, rows that are not named go (evidence: patch/lists). Each is a write of its own, by the same rules.
 */
export async function writeOwnedLists(draft: Draft, unit: Unit): Promise<void> {
  for (const [name, value] of draft.input) {
    const source = unit.schema.catalogue.listSource(draft.model.name, name);
    if (source === undefined || !Array.isArray(value)) continue;
    // The rows are written in Reeve's own name, but what they hold is the caller's.
    const items = value
      .filter(isObject)
      .map((item) => (draft.trusted ? item : withoutDerived(item, itemModel(source, draft, unit))));
    if (source.through === undefined) await writeRows(source, items, draft, unit);
    else if (mayChange(name, draft)) await writeLinks(source, source.through, items, draft, unit);
  }
}

/** Refuses, before anything is saved, lists that this write may not change. */
export async function checkOwnedLists(draft: Draft, unit: Unit): Promise<void> {
  for (const [name, value] of draft.input) {
    const source = unit.schema.catalogue.listSource(draft.model.name, name);
    if (source?.through === undefined || !Array.isArray(value) || mayChange(name, draft)) continue;
    await refuseChange(source, source.through, value.filter(isObject), draft, unit);
  }
}

/**
 * Some links are made with the record only, and changed by a path of their own later
 * (evidence: patch/links-on-create-only).
 */
function mayChange(name: string, draft: Draft): boolean {
  const rules = draft.model.rules.get(name) ?? [];
  return rules.every((rule) => rule.rule !== 'allowedWhen' || ruleApplies(rule.when, draft, []) !== false);
}

/** Models whose links a body may not even repeat that replaces the record (evidence: patch/links-not-repeated). */
const neverRepeated = new Set(['Company']);

/** Elsewhere a body that repeats what is stored changes nothing and is taken. */
async function refuseChange(
  source: ListSource,
  through: string,
  items: readonly JsonObject[],
  draft: Draft,
  unit: Unit,
): Promise<void> {
  const present = new Set((await presentRows(source, draft.after.id, unit)).map((row) => row[through]));
  const wanted = await linkedIds(source, through, items, draft, unit);
  const same = wanted.size === present.size && [...wanted.keys()].every((id) => present.has(id));
  const mayRepeat = wanted.size === 0 || draft.how !== 'replace' || !neverRepeated.has(draft.model.name);
  if (same && mayRepeat) return;
  const what = resourceName(draft.model.name);
  const ids = `${through}Ids`; // as the product calls them here (evidence: patch/links-on-create-only)
  draft.refuse('InvalidField', ids, `${ids} can only be used when creating a new ${what}.`);
}

async function writeRows(source: ListSource, items: readonly JsonObject[], draft: Draft, unit: Unit): Promise<void> {
  const parentId = draft.after.id;
  const model = itemModel(source, draft, unit);
  const at = {
    ...rowTarget(source, parentId, unit),
    ...(draft.catalogue === null ? {} : { catalogue: draft.catalogue }),
  };
  const present = await presentRows(source, parentId, unit);
  const meant = rowsMeant(items, present, model);
  const kept = new Set(meant);
  for (const row of present)
    if (!kept.has(row)) await unit.write({ ...rowTarget(source, parentId, unit), how: 'delete', id: row.id });
  for (const [place, item] of items.entries()) {
    const row = meant[place];
    if (row !== undefined && !differs(item, toItem(row, model), model)) continue;
    const how = row === undefined ? ({ how: 'create' } as const) : ({ how: 'replace', id: row.id } as const);
    const behind = (field: string) => `${source.field}[${place}]/${field}`;
    await underMember(behind, draft, () => unit.write({ ...at, ...how, body: asRow(item, model) }));
  }
}

/** An element under the names that its row has of its own. */
function asRow(item: JsonObject, model: Model): JsonObject {
  const members = Object.entries(item).map(([name, value]) => [findField(model, name)?.as ?? name, value] as const);
  return Object.fromEntries(members);
}
