import type { Catalogue, Field, Model } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import { catalogueOf } from '../../body/catalogue-of.ts';
import { convertScalar } from '../../body/convert-value.ts';
import { isObject, type JsonObject, readMembers } from '../../body/members.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { pairReferences } from './pair-references.ts';
import { settleReference } from './settle-reference.ts';

/**
 * Makes objects that a body sends within a record, and the elements of lists that are kept with it, what their models say:
 * numbers, options and dates are read as those of records are, members stand in the model's order by its names, references
 * of objects are looked up and kept by id alone, and what is empty is left out of objects (evidence: validation/objects). What the version of
 * the body does not know stays (evidence: versions/models-inside). Raises `value
 * not converted`; what breaks a rule is noted in the draft.
 */
export async function settleObjects(draft: Draft, unit: Unit): Promise<void> {
  for (const field of keptObjects(draft.model, draft, catalogueOf(draft, unit))) {
    if (!draft.sent.has(field.name)) continue;
    const value = draft.after[field.name];
    if (isObject(value)) draft.after[field.name] = await settleObject(field, value, draft, unit);
    else if (field.type === 'list' && Array.isArray(value))
      draft.after[field.name] = value.map((element, at) => settleElement(field, element, at, draft, unit));
  }
}

const known = new WeakMap<Model, readonly Field[]>();

/** The fields of a model that are kept as objects or lists of objects, found once a model: few have any. */
function keptObjects(model: Model, { table }: Draft, catalogue: Catalogue): readonly Field[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const fields = model.fields.filter(
    ({ name, type, of = '' }) =>
      (type === 'object' || type === 'list') && table.byKey.get(name)?.kind === 'json' && catalogue.hasModel(of),
  );
  known.set(model, fields);
  return fields;
}

async function settleObject(field: Field, value: JsonObject, draft: Draft, unit: Unit): Promise<Json> {
  const name = field.of ?? '';
  const [asked, newest] = [catalogueOf(draft, unit).model(name), unit.schema.catalogue.model(name)];
  const members = readMembers(asked, value, catalogueOf(draft, unit), field.name);
  const kept = settleScalars(members, asked, field.name, draft);
  for (const [member, sent] of members)
    if (member.type === 'reference')
      kept.set(member.name, await settleReference(member, sent, field.name, draft, unit));
  const stored = draft.before?.[field.name];
  const before = isObject(stored) ? stored : {};
  pairReferences(newest, kept, before);
  for (const member of newest.fields.map((each) => each.name))
    if (!kept.has(member) && !asked.byName.has(member)) kept.set(member, (before[member] ?? null) as Json);
  return inOrder(newest, kept);
}

function settleElement(field: Field, element: Json, at: number, draft: Draft, unit: Unit): Json {
  if (!isObject(element)) return element;
  const model = catalogueOf(draft, unit).model(field.of ?? '');
  const path = `${field.name}[${at}]`;
  const members = readMembers(model, element, catalogueOf(draft, unit), path);
  const kept = settleScalars(members, model, path, draft);
  for (const [member, sent] of members) if (member.type === 'reference') kept.set(member.name, sent as Json);
  // What is emptied in an element is told by null: those who look at the list know what it clears.
  const named = model.fields.filter(({ name }) => kept.has(name));
  return Object.fromEntries(named.map(({ name }) => [name, kept.get(name) ?? null]));
}

function settleScalars(members: ReadonlyMap<Field, unknown>, model: Model, path: string, draft: Draft) {
  const kept = new Map<string, Json>();
  for (const [member, sent] of members) {
    if (member.type === 'info' || member.type === 'reference' || (member.readOnly === true && !draft.trusted)) continue;
    const converted = convertScalar(member, sent, `${path}.${member.name}`, model.rules.get(member.name));
    if ('value' in converted) kept.set(member.name, converted.value);
    else draft.refuse(converted.code, `${path}/${member.name}`, converted.message);
  }
  return kept;
}

function inOrder({ fields }: Model, kept: ReadonlyMap<string, Json>): Json {
  const entries = fields.map(({ name }) => [name, kept.get(name) ?? null] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
