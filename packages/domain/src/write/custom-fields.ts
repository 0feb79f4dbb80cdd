import { pods } from '@reeve/catalogue';
import { companionOf, type StoredRecord } from '@reeve/store';
import { isObject, type JsonObject } from '../body/members.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './unit.ts';

const definitions = '/system/userDefinedFields';

/**
 * Stores the custom fields that were sent, by id: only those change, an empty list changes nothing (wire-behaviour 5.1,
 * B2). `strict` also empties those that were left out. Adds an error for an id that is no custom field, and for a value
 * that its type or its options do not allow.
 */
export async function writeCustomFields(draft: Draft, unit: Unit, strict: boolean): Promise<void> {
  const sent = draft.input.get('customFields');
  const elements = Array.isArray(sent) ? sent.filter(isObject) : [];
  if (draft.before === null && !draft.trusted) await writeDefaults(elements, draft, unit);
  if (elements.length === 0) return;
  if (strict && draft.before !== null)
    await unit.transaction.run('delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ?', [
      draft.table.name,
      draft.after.id,
    ]);
  for (const element of elements) await writeSent(Number(element['id'] ?? 0), element['value'], draft, unit);
}

/** A list's default option is there from the start (wire-behaviour 2.4). */
async function writeDefaults(elements: readonly JsonObject[], draft: Draft, unit: Unit): Promise<void> {
  if (!draft.model.byName.has('customFields') || prefixesOf(draft).length === 0) return;
  const sent = new Set(elements.map((element) => Number(element['id'] ?? 0)));
  for (const definition of await unit.select(definitions, { entryTypeIdentifier: ['List', 'Option'] })) {
    const marked = optionsOf(definition).find((option) => option['defaultFlag'] === true);
    if (marked === undefined || sent.has(definition.id) || !belongs(definition, draft)) continue;
    await writeValue(definition, marked['optionValue'], draft, unit);
  }
}

async function writeSent(id: number, value: unknown, draft: Draft, unit: Unit): Promise<void> {
  const definition = await unit.get(definitions, id);
  if (definition !== null && belongs(definition, draft)) await writeValue(definition, value, draft, unit);
  else draft.refuse('NotFound', 'customFields', `Custom field ${id} not found`);
}

/** A pod's name starts with what its fields are fields of: `contact_overview`, `contact_detail` (wire-behaviour 2.4). */
function belongs(definition: StoredRecord, draft: Draft): boolean {
  const pod = String(definition['podDescription'] ?? '').toLowerCase();
  return prefixesOf(draft).some((prefix) => pod.startsWith(prefix));
}

function prefixesOf(draft: Draft): string[] {
  const own = pods.filter((pod) => pod.collection === draft.table.collection.path);
  return [...new Set(own.map(({ name }) => name.slice(0, name.indexOf('_') + 1)))];
}

async function writeValue(definition: StoredRecord, value: unknown, draft: Draft, unit: Unit): Promise<void> {
  const stored = toStored(definition, value, draft);
  if (stored === undefined) return;
  await unit.transaction.run(
    `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
     values (?, ?, ?, ?, ?, ?) on conflict ("table_name", "record_id", "field_id") do update set
     "text_value" = excluded."text_value", "text_value__folded" = excluded."text_value__folded", "number_value" = excluded."number_value"`,
    [draft.table.name, draft.after.id, definition.id, stored.text, companionOf(stored.text), stored.number],
  );
}

interface StoredValue {
  readonly text: string | null;
  readonly number: number | null;
}

const numeric = new Set(['Number', 'Percent', 'Currency']);
const lengths: Readonly<Record<string, number>> = {
  Text: 100,
  TextArea: 1000,
  Hyperlink: 1000,
  IPAddress: 100,
  Password: 100,
};

function toStored(definition: StoredRecord, value: unknown, draft: Draft): StoredValue | undefined {
  const type = String(definition['fieldTypeIdentifier'] ?? 'Text');
  const caption = String(definition['caption'] ?? definition.id);
  if (value === null || value === undefined || value === '') return { text: null, number: null };
  if (type === 'Checkbox')
    return { text: null, number: value === true || String(value).toLowerCase() === 'true' ? 1 : 0 };
  if (numeric.has(type)) return toNumber(value, caption, draft);
  const text = optionText(definition, String(value));
  if (text === undefined) {
    draft.refuse(
      'InvalidField',
      'customFields',
      `${caption}: '${String(value).slice(0, 60)}' is not one of its options`,
    );
    return undefined;
  }
  const limit = lengths[type] ?? 1000;
  if (text.length > limit) {
    draft.refuse(
      'MaxLengthField',
      'customFields',
      `The field ${caption} must be a string with a maximum length of ${limit}.`,
    );
    return undefined;
  }
  return { text, number: null };
}

/** The text as its option spells it, where only options may be stored; undefined when there is no such option. */
function optionText(definition: StoredRecord, text: string): string | undefined {
  const options = optionsOf(definition);
  if (options.length === 0 || !['List', 'Option'].includes(String(definition['entryTypeIdentifier']))) return text;
  const found = options.find((option) => String(option['optionValue']).toLowerCase() === text.toLowerCase());
  return found === undefined ? undefined : String(found['optionValue']);
}

function optionsOf(definition: StoredRecord): JsonObject[] {
  const options = definition['options'];
  return Array.isArray(options) ? options.filter(isObject) : [];
}

/** Guide, Custom Fields: "Option value must be a number". */
function toNumber(value: unknown, caption: string, draft: Draft): StoredValue | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return { text: null, number };
  draft.refuse('InvalidField', 'customFields', `${caption}: Option value must be a number`);
  return undefined;
}
