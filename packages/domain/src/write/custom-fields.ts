import { podIdsOf } from '@reeve/catalogue';
import { companionOf, type StoredRecord } from '@reeve/store';
import { isObject, type JsonObject } from '../body/members.ts';
import type { CustomValue, Draft } from '../unit/draft.ts';
import type { Unit } from '../unit/unit.ts';
import { customOptionsOf, toCustomValue } from './custom-value.ts';

const definitions = '/system/userDefinedFields';

/**
 * Reads the custom fields that were sent, by id, into what the draft will store: only those change, an empty list changes
 * nothing (evidence: custom-fields/merge, custom-fields/strict). Adds an error for an id that is no custom field of the
 * record's, and for a value that its type or its options do not allow.
 */
export async function checkCustomFields(draft: Draft, unit: Unit): Promise<void> {
  const sent = draft.input.get('customFields');
  const elements = Array.isArray(sent) ? sent.filter(isObject) : [];
  if (draft.before === null && !draft.trusted) await addDefaults(elements, draft, unit);
  for (const element of elements) await addSent(Number(element['id'] ?? 0), element['value'], draft, unit);
}

/** A list's default option is there from the start (evidence: custom-fields/default-option). */
async function addDefaults(elements: readonly JsonObject[], draft: Draft, unit: Unit): Promise<void> {
  const pods = podIdsOf(draft.table.collection.path);
  if (!draft.model.byName.has('customFields') || pods.length === 0) return;
  const sent = new Set(elements.map((element) => Number(element['id'] ?? 0)));
  for (const definition of await unit.select(definitions, { entryTypeIdentifier: ['List', 'Option'], podId: pods })) {
    const marked = customOptionsOf(definition).find((option) => option['defaultFlag'] === true);
    if (marked !== undefined && !sent.has(definition.id)) addValue(definition, marked['optionValue'], draft);
  }
}

async function addSent(id: number, value: unknown, draft: Draft, unit: Unit): Promise<void> {
  const definition = await unit.get(definitions, id);
  const belongs = podIdsOf(draft.table.collection.path).includes(Number(definition?.podId));
  if (definition !== null && belongs) addValue(definition, value, draft);
  else draft.refuse('NotFound', 'customFields', `Custom field ${id} not found`);
}

function addValue(definition: StoredRecord, value: unknown, draft: Draft): void {
  const stored = toCustomValue(definition, value, draft);
  if (stored !== undefined) draft.customValues.push({ definition, ...stored });
}

/** Stores what was read. `strict` also empties the fields that an update left out. */
export async function writeCustomFields(draft: Draft, unit: Unit, strict: boolean): Promise<void> {
  if (draft.customValues.length === 0) return;
  const own = [draft.table.name, draft.after.id];
  if (strict && draft.before !== null)
    await unit.transaction.run('delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ?', own);
  for (const value of draft.customValues) await writeValue(value, draft, unit);
}

async function writeValue({ definition, text, number }: CustomValue, draft: Draft, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
     values (?, ?, ?, ?, ?, ?) on conflict ("table_name", "record_id", "field_id") do update set
     "text_value" = excluded."text_value", "text_value__folded" = excluded."text_value__folded", "number_value" = excluded."number_value"`,
    [draft.table.name, draft.after.id, definition.id, text, companionOf(text), number],
  );
}
