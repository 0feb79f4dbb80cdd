import type { Field, FieldRule } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import { startOfDay } from '../clock.ts';
import { refuse } from '../fault.ts';
import { isPlain, textOfPlain, wholeOfText } from './loose-values.ts';
import { enumerationName } from './type-name.ts';

/** What a value becomes: the value as stored, or the code and text of the field error that it earns. */
export type Converted = { readonly value: Json } | { readonly code: string; readonly message: string };

const stamp = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z)?$/;
const clockTime = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/**
 * Makes a sent value what its field stores. Numbers and booleans may come as text, as the product's reader takes them
 * (evidence: patch/loose-values). Raises `value not converted` where the JSON is of a kind that cannot become the
 * field's type (evidence: errors/conversion, errors/conversion-status). `rules` are the field's.
 */
export function convertScalar(field: Field, value: unknown, path: string, rules: readonly FieldRule[] = []): Converted {
  if (value === null || value === undefined || isEmptied(field, value)) return { value: null };
  switch (field.type) {
    case 'integer':
      return { value: toInteger(value, path) };
    case 'number':
      return { value: toNumber(value, path) };
    case 'boolean':
      return { value: toBoolean(value, path) };
    case 'dateTime':
      return toDateTime(field, toText(value, path), rules);
    case 'date':
      return toDate(field, toText(value, path));
    case 'time':
      return toTime(field, toText(value, path));
    case 'uuid':
      return { value: toGuid(toText(value, path), path) };
    case 'enum':
      return { value: toOption(field, toText(value, path), path) };
    case 'text':
      return { value: toText(value, path) };
    default:
      return { value: value as Json };
  }
}

/**
 * Whether an empty text stands for no value: of everything but texts, and flags that are true or false, as the product's
 * reader takes it (evidence: references/clearing, patch/clearing).
 */
export function isEmptied({ type, nullable }: Field, value: unknown): boolean {
  return value === '' && type !== 'text' && (type !== 'boolean' || nullable === true);
}

function toInteger(value: unknown, path: string): number {
  const number = wholeOfText(value);
  if (typeof number !== 'number' || !Number.isInteger(number))
    notConverted(`Could not convert ${kindOf(value)} to integer: ${shown(value)}.`, path);
  if (Math.abs(number) > 2_147_483_647)
    notConverted(`JSON integer ${number} is too large or small for an Int32.`, path);
  return number;
}

function toNumber(value: unknown, path: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    notConverted(`Could not convert ${kindOf(value)} to double: ${shown(value)}.`, path);
  return number;
}

function toBoolean(value: unknown, path: string): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text !== 'true' && text !== 'false')
    notConverted(`Could not convert ${kindOf(value)} to boolean: ${shown(value)}.`, path);
  return text === 'true';
}

function toText(value: unknown, path: string): string {
  if (isPlain(value)) return textOfPlain(value);
  return notConverted(
    `Unexpected character encountered while parsing value: ${Array.isArray(value) ? '[' : '{'}.`,
    path,
  );
}

/**
 * Whole seconds, UTC; an offset, a fraction or a missing zone is refused (evidence: dates/offsets, dates/fractions,
 * dates/no-zone, dates/no-zone-elsewhere). A date alone is its midnight, but where the moment counts (evidence: dates/date-alone, dates/moments);
 * a moment is its day's midnight where the day counts (evidence: dates/days).
 */
function toDateTime(field: Field, text: string, rules: readonly FieldRule[]): Converted {
  const found = stamp.exec(text);
  if (found === null) return unsupported(field);
  const [, year, month, day, hour, minute = '00', second = '00'] = found;
  if (hour === undefined && rules.some(({ rule }) => rule === 'wholeMoment')) return unsupported(field);
  const iso = `${year}-${month}-${day}T${hour ?? '00'}:${minute}:${second}Z`;
  const moment = Date.parse(iso);
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 19) !== iso.slice(0, 19))
    return unsupported(field);
  return { value: rules.some(({ rule }) => rule === 'wholeDay') ? startOfDay(iso) : iso };
}

function toDate(field: Field, text: string): Converted {
  const converted = toDateTime(field, text, []);
  return 'value' in converted && typeof converted.value === 'string'
    ? { value: converted.value.slice(0, 10) }
    : converted;
}

function toTime(field: Field, text: string): Converted {
  const found = clockTime.exec(text);
  return found === null ? unsupported(field) : { value: `${found[1]}:${found[2]}:${found[3] ?? '00'}` };
}

function unsupported(field: Field): Converted {
  return { code: 'UnsupportedFormat', message: `Unsupported format applied to ${field.name}` };
}

function toGuid(text: string, path: string): string {
  const found = guid.exec(text);
  if (found === null) notConverted(`Error converting value "${text}" to type 'System.Guid'.`, path);
  return (found?.[1] ?? '').toLowerCase();
}

function toOption(field: Field, text: string, path: string): string {
  const lower = text.toLowerCase();
  const option = field.options?.find((each) => each.toLowerCase() === lower);
  if (option === undefined) notConverted(`Error converting value "${text}" to type '${enumerationName(field)}'.`, path);
  return option ?? null;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : String(value).slice(0, 60);
}

function notConverted(message: string, path: string): never {
  return refuse({ kind: 'value not converted', message, path });
}
