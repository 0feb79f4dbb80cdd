import { companionOf, type StoredRecord } from '@reeve/store';
import { isObject } from '../input/members.ts';
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
  if (!Array.isArray(sent) || sent.length === 0) return;
  if (strict)
    await unit.transaction.run('delete from "reeve_custom_value" where "table_name" = ? and "record_id" = ?', [
      draft.table.name,
      draft.after.id,
    ]);
  for (const element of sent)
    if (isObject(element)) await writeValue(Number(element['id'] ?? 0), element['value'], draft, unit);
}

async function writeValue(id: number, value: unknown, draft: Draft, unit: Unit): Promise<void> {
  const definition = await unit.get(definitions, id);
  if (definition === null) {
    draft.refuse('NotFound', 'customFields', `Custom field ${id} not found`);
    return;
  }
  const stored = toStored(definition, value, draft);
  if (stored === undefined) return;
  await unit.transaction.run(
    `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
     values (?, ?, ?, ?, ?, ?) on conflict ("table_name", "record_id", "field_id") do update set
     "text_value" = excluded."text_value", "text_value__folded" = excluded."text_value__folded", "number_value" = excluded."number_value"`,
    [draft.table.name, draft.after.id, id, stored.text, companionOf(stored.text), stored.number],
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
  const text = String(value);
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

/** Guide, Custom Fields: "Option value must be a number". */
function toNumber(value: unknown, caption: string, draft: Draft): StoredValue | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return { text: null, number };
  draft.refuse('InvalidField', 'customFields', `${caption}: Option value must be a number`);
  return undefined;
}
