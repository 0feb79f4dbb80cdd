import type { Catalogue, Field, Model } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import type { Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { defaultForms, makeDefault } from './make-default.ts';

const fillable = new WeakMap<Model, readonly Field[]>();

/**
 * Fills what is required of a record and was not said, when its behaviours have completed it: the system defaults what is
 * required (evidence: records/required-defaults). That is what an update requires, or a body of another version of the
 * API, and what the catalogue says how to make (`defaultsTo` in angle brackets, `make-default.ts`). Enumerations without
 * such a rule begin with their first option. What this write has to refuse is left empty.
 */
export async function fillRequired(draft: Draft, unit: Unit): Promise<void> {
  const { catalogue } = unit.schema;
  const model = catalogue.model(draft.model.name);
  for (const field of fieldsToFill(model, catalogue)) {
    const key = draft.table.byKey.get(field.as ?? field.name)?.key;
    if (key === undefined || isSet(draft.after[key]) || isLeft(field, key, draft, catalogue)) continue;
    draft.fill(key, await defaultOf(field, model, draft, unit));
  }
}

/** Numbers that are the record's id, which it has once it is saved (evidence: records/numbers-of-ids). */
export async function fillFromId(draft: Draft, unit: Unit): Promise<void> {
  if (draft.before !== null) return;
  const model = unit.schema.catalogue.model(draft.model.name);
  for (const { name } of fieldsToFill(model, unit.schema.catalogue)) {
    if (isSet(draft.after[name]) || !defaultForms(model, name).includes('<id>')) continue;
    draft.after[name] = String(draft.after.id);
    await unit.updateColumns(draft.table.collection.path as string, draft.after.id, { [name]: draft.after[name] });
  }
}

function fieldsToFill(model: Model, catalogue: Catalogue): readonly Field[] {
  const known = fillable.get(model);
  if (known !== undefined) return known;
  const fields = model.fields.filter(
    (field) => isRequiredSometimes(field, model, catalogue) || defaultForms(model, field.name).length > 0,
  );
  fillable.set(model, fields);
  return fields;
}

/** Required of an update, or by an older version alone: what a create may leave out, and no answer lacks. */
function isRequiredSometimes(field: Field, model: Model, { older }: Catalogue): boolean {
  if (field.required === true || field.hidden === true || field.writeOnly === true) return false;
  const before = older.map(({ fields }) => fields[model.name]?.[field.name] ?? '');
  return field.requiredOnUpdate === true || before.some((notation) => notation.split(' ').includes('required'));
}

/** Left as it is: what this write requires itself, and on what is stored or was emptied, a default that nobody requires. */
function isLeft(field: Field, key: string, draft: Draft, catalogue: Catalogue): boolean {
  const asked = draft.model.byName.get(field.name);
  if (asked?.required === true) return true;
  if (!isRequiredSometimes(field, catalogue.model(draft.model.name), catalogue))
    return draft.before !== null || draft.sent.has(field.name);
  return asked?.requiredOnUpdate === true && draft.before !== null && isSet(draft.before[key]);
}

async function defaultOf(field: Field, model: Model, draft: Draft, unit: Unit): Promise<Json | undefined> {
  for (const form of defaultForms(model, field.name)) {
    const made = await makeDefault(form, draft, unit);
    if (isSet(made)) return made;
  }
  return field.type === 'enum' ? field.options?.[0] : undefined;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
