import type { StoredRecord } from '@reeve/store';
import { convertScalar } from '../body/convert-value.ts';
import { isObject, type JsonObject } from '../body/members.ts';
import type { CustomValue, Draft } from '../unit/draft.ts';

/** How a custom field's value is kept: texts, options and dates as text, numbers and checkboxes as a number. */
type StoredValue = Omit<CustomValue, 'definition'>;

const numeric = new Set(['Number', 'Percent', 'Currency']);
const lengths: Readonly<Record<string, number>> = {
  Text: 100,
  TextArea: 1000,
  Hyperlink: 1000,
  IPAddress: 100,
  Password: 100,
};

/**
 * What is kept of a value that was sent for a custom field; undefined, with an error on the draft, where its type, its
 * options or its length do not allow it.
 */
export function toCustomValue(definition: StoredRecord, value: unknown, draft: Draft): StoredValue | undefined {
  const type = String(definition['fieldTypeIdentifier'] ?? 'Text');
  const caption = String(definition['caption'] ?? definition.id);
  if (value === null || value === undefined || value === '') return { text: null, number: null };
  if (type === 'Checkbox')
    return { text: null, number: value === true || String(value).toLowerCase() === 'true' ? 1 : 0 };
  if (numeric.has(type)) return toNumber(value, caption, draft);
  if (type === 'Date') return toDate(value, caption, draft);
  return toText(definition, caption, String(value), draft);
}

/** A date as the dates of records are sent and kept (evidence: custom-fields/dates). */
function toDate(value: unknown, caption: string, draft: Draft): StoredValue | undefined {
  const converted = convertScalar({ name: caption, type: 'dateTime' }, String(value), caption);
  if ('value' in converted) return { text: String(converted.value), number: null };
  draft.refuse(converted.code, 'customFields', converted.message);
  return undefined;
}

function toText(definition: StoredRecord, caption: string, sent: string, draft: Draft): StoredValue | undefined {
  const text = optionText(definition, sent);
  const limit = lengths[String(definition['fieldTypeIdentifier'])] ?? 1000;
  if (text === undefined)
    draft.refuse('InvalidField', 'customFields', `${caption}: '${sent.slice(0, 60)}' is not one of its options`);
  else if (text.length > limit)
    draft.refuse(
      'MaxLengthField',
      'customFields',
      `The field ${caption} must be a string with a maximum length of ${limit}.`,
    );
  else return { text, number: null };
  return undefined;
}

/** The text as its option spells it, where only options may be stored; undefined when there is no such option. */
function optionText(definition: StoredRecord, text: string): string | undefined {
  const options = customOptionsOf(definition);
  if (options.length === 0 || !['List', 'Option'].includes(String(definition['entryTypeIdentifier']))) return text;
  const found = options.find((option) => String(option['optionValue']).toLowerCase() === text.toLowerCase());
  return found === undefined ? undefined : String(found['optionValue']);
}

/** The options of a custom field, in the order in which they are kept. */
export function customOptionsOf(definition: StoredRecord): JsonObject[] {
  const options = definition['options'];
  return Array.isArray(options) ? options.filter(isObject) : [];
}

/** A number, or an error where there is none (evidence: custom-fields/numbers). */
function toNumber(value: unknown, caption: string, draft: Draft): StoredValue | undefined {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return { text: null, number };
  draft.refuse('InvalidField', 'customFields', `${caption}: Option value must be a number`);
  return undefined;
}
