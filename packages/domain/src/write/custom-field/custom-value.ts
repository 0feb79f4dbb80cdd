import { isIP } from 'node:net';
import type { RowOf } from '@reeve/store';
import { convertScalar } from '../../body/convert-value.ts';
import { isObject } from '../../body/members.ts';

/** The definition of a custom field as it is stored. */
export type FieldDefinition = RowOf<'/system/userDefinedFields'>;

/** What of a definition says which values are allowed: a question of a configuration type says it as well. */
export type ValueRules = Pick<
  FieldDefinition,
  'caption' | 'fieldTypeIdentifier' | 'entryTypeIdentifier' | 'numberDecimals' | 'options'
>;

/** How a value is kept: its text, and beside it the number of what is a number. An empty one is null in both. */
export interface StoredValue {
  readonly text: string | null;
  readonly number: number | null;
}

/** What a value becomes: what is kept of it, or the code and text of the error that it earns. */
export type ReadValue = StoredValue | { readonly code: string; readonly message: string };

const empty: StoredValue = { text: null, number: null };

/** Currencies have the four places of all money. */
const mostDecimals: Readonly<Record<string, number>> = { Number: 5, Percent: 5, Currency: 4 };
const lengths: Readonly<Record<string, number>> = { Text: 100, Password: 100 };
const longest = 1000;

/**
 * Reads a value that was sent for a custom field, by the field's type, decimals and options (evidence:
 * custom-fields/values, custom-fields/numbers, custom-fields/dates).
 */
export function readCustomValue(definition: ValueRules, value: unknown): ReadValue {
  if (value === null || value === undefined || value === '') return empty;
  if (typeof value === 'object') return unfit(definition, 'the value must be a text, a number, true or false');
  switch (definition.fieldTypeIdentifier) {
    case 'Button':
      return empty;
    case 'Checkbox':
      return readCheck(definition, value);
    case 'Date':
      return readDate(definition, String(value));
    case 'IPAddress':
      return isIP(String(value)) === 0 ? unfit(definition, 'the value must be an IP address') : textOf(String(value));
    case 'Number':
    case 'Percent':
    case 'Currency':
      return readNumber(definition, value);
    default:
      return readText(definition, String(value));
  }
}

/** Reads a value that was entered before: options and decimals of the field are not held against it (evidence: custom-fields/kept). */
export function readKeptValue(definition: FieldDefinition, value: string): ReadValue {
  return readCustomValue({ ...definition, entryTypeIdentifier: 'EntryField', numberDecimals: null }, value);
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

function readCheck(definition: ValueRules, value: unknown): ReadValue {
  const truth = truths[String(value).trim().toLowerCase()];
  if (truth === undefined) return unfit(definition, 'the value must be true or false');
  return { text: String(truth), number: truth ? 1 : 0 };
}

/** A date as the dates of records are sent and kept (evidence: custom-fields/dates). */
function readDate({ caption }: ValueRules, sent: string): ReadValue {
  const name = caption ?? '';
  const converted = convertScalar({ name, type: 'dateTime' }, sent, name);
  return 'value' in converted ? textOf(String(converted.value)) : converted;
}

/** A number of so many decimals that is one of the options, where there are some. */
function readNumber(definition: ValueRules, value: unknown): ReadValue {
  const number = typeof value === 'boolean' || String(value).trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return unfit(definition, 'Option value must be a number');
  const decimals = decimalsOf(definition);
  if (Number(number.toFixed(decimals)) !== number) return unfit(definition, `at most ${decimals} decimals are kept`);
  const options = optionsFor(definition);
  const isOption = options.length === 0 || options.some(({ optionValue }) => Number(optionValue) === number);
  return isOption ? { text: String(number), number } : noOption(definition, String(value));
}

/** A currency whose definition says 0, as that of any type does, is not limited by it (evidence: custom-fields/always-shown). */
function decimalsOf({ numberDecimals, fieldTypeIdentifier }: ValueRules): number {
  const said = fieldTypeIdentifier === 'Currency' ? numberDecimals || null : numberDecimals;
  return said ?? mostDecimals[fieldTypeIdentifier ?? ''] ?? 0;
}

function readText(definition: ValueRules, sent: string): ReadValue {
  const options = optionsFor(definition);
  const option = options.find(({ optionValue }) => optionValue?.toLowerCase() === sent.toLowerCase());
  if (options.length > 0) return option === undefined ? noOption(definition, sent) : textOf(option.optionValue ?? '');
  const limit = lengths[definition.fieldTypeIdentifier ?? ''] ?? longest;
  if (sent.length <= limit) return textOf(sent);
  const message = `The field ${definition.caption} must be a string with a maximum length of ${limit}.`;
  return { code: 'MaxLengthField', message };
}

function textOf(text: string): StoredValue {
  return { text, number: null };
}

function unfit({ caption }: ValueRules, what: string): ReadValue {
  return { code: 'InvalidField', message: `${caption}: ${what}` };
}

function noOption(definition: ValueRules, sent: string): ReadValue {
  return unfit(definition, `'${sent.slice(0, 60)}' is not one of its options`);
}

/** An option of a list. */
export interface CustomOption {
  readonly id?: number;
  readonly optionValue?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly sortOrder?: number | null;
}

/** The options of a custom field, in the order in which they are kept. */
export function customOptionsOf({ options }: Pick<FieldDefinition, 'options'>): CustomOption[] {
  return Array.isArray(options) ? options.filter(isObject) : [];
}

/** The options that a value must be one of; none where any will do. */
export function optionsFor(definition: ValueRules): CustomOption[] {
  const { entryTypeIdentifier } = definition;
  return entryTypeIdentifier === 'List' || entryTypeIdentifier === 'Option' ? customOptionsOf(definition) : [];
}
