import { isObject, type JsonObject } from '../../body/members.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import {
  customOptionsOf,
  type FieldDefinition,
  optionsFor,
  type ReadValue,
  readCustomValue,
  readKeptValue,
} from './custom-value.ts';
import { fieldsOfPods, usedAt } from './fields-of-draft.ts';
import { refuseMissing } from './refuse-missing.ts';
import { storedTexts } from './stored-texts.ts';

/**
 * Reads the custom fields that were sent, by id, into what the draft will store: only those change, an empty list changes
 * nothing (evidence: custom-fields/merge, custom-fields/strict). Adds an error for an id that is no custom field of the
 * record's, for a value that its type, its decimals or its options do not allow, and for a required field that stays empty.
 */
export async function checkCustomFields(draft: Draft, unit: Unit, strict: boolean): Promise<void> {
  const sent = sentIn(draft);
  if (sent.length === 0 && (draft.before !== null || !draft.model.byName.has('customFields')))
    return refuseMissing(draft, unit, strict);
  const fields = await fieldsOfPods(draft.table.collection.path, unit);
  if (fields.length === 0 && sent.length === 0) return;
  const isUsed = await isUsedByDraft(draft, unit);
  const byId = new Map(fields.map((field) => [field.id, field]));
  for (const element of sent) await addSent(element, byId, isUsed, draft, unit);
  if (draft.before === null && !draft.trusted) addDefaults(fields.filter(isUsed), draft);
  await refuseMissing(draft, unit, strict);
}

/** What the caller sent as custom fields. */
function sentIn(draft: Draft): JsonObject[] {
  const sent = draft.input.get('customFields');
  return Array.isArray(sent) ? sent.filter(isObject) : [];
}

/** A record that moves to another location may be sent with the fields of both, as it was read before. */
async function isUsedByDraft(draft: Draft, unit: Unit): Promise<(field: FieldDefinition) => boolean> {
  const after = await usedAt(draft.after, draft, unit);
  if (draft.before === null) return after;
  const before = await usedAt(draft.before, draft, unit);
  return (field) => after(field) || before(field);
}

/** A list's default option is there from the start (evidence: custom-fields/default-option). */
function addDefaults(fields: readonly FieldDefinition[], draft: Draft): void {
  const sent = new Set(draft.customValues.map(({ definition }) => definition.id));
  for (const field of fields) {
    const marked = optionsFor(field).find(
      ({ defaultFlag, inactiveFlag }) => defaultFlag === true && inactiveFlag !== true,
    );
    if (marked !== undefined && !sent.has(field.id)) addRead(field, readCustomValue(field, marked.optionValue), draft);
  }
}

async function addSent(
  element: JsonObject,
  fields: ReadonlyMap<number, FieldDefinition>,
  isUsed: (field: FieldDefinition) => boolean,
  draft: Draft,
  unit: Unit,
): Promise<void> {
  const id = Number(element['id'] ?? 0);
  const field = fields.get(id);
  const value = element['value'];
  if (field === undefined) draft.refuse('NotFound', 'customFields', `Custom field ${calledIn(element)} not found`);
  else if (!isUsed(field)) refuseElsewhere(field, value, draft);
  else if (await isGivenUp(field, value, draft, unit)) refuseGivenUp(field, value, draft);
  else addRead(field, await readUnlessKept(field, value, draft, unit), draft);
}

/** Values go by the ids of their fields; one that is told by its caption alone is none, and refused by that name. */
function calledIn({ id, caption }: JsonObject): string {
  const named = Number(id ?? 0) === 0 && typeof caption === 'string' && caption !== '';
  return named ? caption.slice(0, 60) : String(Number(id ?? 0));
}

/** What was entered stays, and can be put back, when the options, the decimals or the length that its field takes change. */
async function readUnlessKept(field: FieldDefinition, value: unknown, draft: Draft, unit: Unit): Promise<ReadValue> {
  const read = readCustomValue(field, value);
  if (!('code' in read)) return read;
  const stored = (await storedTexts(draft, [field.id], unit)).get(field.id);
  return stored === undefined || stored !== String(value) ? read : readKeptValue(field, stored);
}

function refuseElsewhere({ caption }: FieldDefinition, value: unknown, draft: Draft): void {
  if (value === null || value === undefined || value === '') return;
  draft.refuse(
    'InvalidField',
    'customFields',
    `${caption}: the field is not used at the record's location or department`,
  );
}

/** An option that is no longer active stays where it is, and is not chosen anew. */
async function isGivenUp(field: FieldDefinition, value: unknown, draft: Draft, unit: Unit): Promise<boolean> {
  const text = String(value).toLowerCase();
  const option = customOptionsOf(field).find(({ optionValue }) => optionValue?.toLowerCase() === text);
  if (option?.inactiveFlag !== true || optionsFor(field).length === 0) return false;
  const stored = await storedTexts(draft, [field.id], unit);
  return stored.get(field.id)?.toLowerCase() !== text;
}

function refuseGivenUp({ caption }: FieldDefinition, value: unknown, draft: Draft): void {
  draft.refuse('InvalidField', 'customFields', `${caption}: the option '${String(value).slice(0, 60)}' is inactive`);
}

function addRead(definition: FieldDefinition, read: ReadValue, draft: Draft): void {
  if ('code' in read) draft.refuse(read.code, 'customFields', read.message);
  else draft.customValues.push({ definition, ...read });
}
