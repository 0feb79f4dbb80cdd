import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import type { FormField } from './form-field.ts';

/** A custom field that a record has, with its value; or a definition that a new one may be filled by. */
export type CustomEntry = { readonly [name: string]: ListedValue | undefined };

const types: Readonly<Record<string, string>> = {
  Number: 'number',
  Percent: 'number',
  Currency: 'number',
  Checkbox: 'boolean',
  Date: 'day',
  Hyperlink: 'link',
  Password: 'password',
};
/** As long as a value may be (evidence: custom-fields/values). */
const lengths: Readonly<Record<string, number>> = {
  Text: 100,
  Password: 100,
  IPAddress: 100,
  TextArea: 1000,
  Hyperlink: 1000,
};
const neverEmpty = ['Checkbox', 'Button'];

/**
 * A custom field as a form has it. What is entered and what it has are told by the entry of the record; whether it is
 * required, and its options, by the definition, which a small role does not read.
 */
export function toFormField(name: string, entry: CustomEntry, defined: ListedRecord | undefined): FormField {
  const type = String(entry['type'] ?? entry['fieldTypeIdentifier'] ?? 'Text');
  const decimals = Number(entry['numberOfDecimals'] ?? entry['numberDecimals'] ?? 0);
  const maxLength = lengths[type];
  const options = optionsOf(types[type] === 'number', entry, defined);
  return {
    name,
    caption: String(entry['caption'] ?? name),
    type: types[type] ?? 'text',
    ...(types[type] === 'number' && { decimals }),
    ...(maxLength !== undefined && { maxLength }),
    ...(options !== null && { options }),
    ...(defined?.['requiredFlag'] === true && !neverEmpty.includes(type) && { isRequired: true as const }),
    ...(type === 'Button' && { isReadOnly: true as const }),
  };
}

/** What may be chosen: the active options, and what the record has, whether it is still one of them or not. */
function optionsOf(isNumber: boolean, entry: CustomEntry, defined: ListedRecord | undefined): string[] | null {
  const entered = String(entry['entryMethod'] ?? entry['entryTypeIdentifier']);
  const options = defined?.['options'];
  if (!['List', 'Option'].includes(entered) || !Array.isArray(options)) return null;
  const active = options.filter((option) => option['inactiveFlag'] !== true).map((option) => option['optionValue']);
  const had = entry['value'] ?? null;
  const all = had === null ? active : [...active, had];
  return [...new Set(all.map((value: ListedValue) => (isNumber ? String(Number(value)) : String(value))))];
}
