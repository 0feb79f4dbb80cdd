import { type Comparison, type ConditionsOn, escapePattern, where } from '@reeve/query/in-code';

/** Names that conditions know of every record, though they stand in its `_info`. */
export interface AskableFields {
  readonly lastUpdated?: string;
  readonly updatedBy?: string;
  readonly dateEntered?: string;
  readonly enteredBy?: string;
}

/** More conditions on text. */
export interface TextEnds {
  startsWith(text: string): Comparison;
  endsWith(text: string): Comparison;
}

type Plain = string | number | boolean | Date;

/** Fields of a record, each a step further or what can be asked of it. Made one by one, as they are named. */
export type RecordFields<T> = { readonly [K in keyof T]-?: FieldConditions<NonNullable<T[K]>> };

/** A field of which nothing is known: whatever is asked of it compiles, and each name leads on. */
// biome-ignore lint/suspicious/noExplicitAny: any other type is missing or possibly undefined under one of the compiler's stricter settings.
export type UnknownField = any;

/** What can be asked of a field: of lists, what of their elements can; of what may be anything, everything. */
export type FieldConditions<V> = [string | readonly never[]] extends [V] ? UnknownField : KnownFieldConditions<V>;

type KnownFieldConditions<V> = [V] extends [Plain]
  ? ConditionsOn<V> & ([V] extends [string] ? TextEnds : unknown)
  : V extends readonly (infer Item)[]
    ? FieldConditions<NonNullable<Item>>
    : RecordFields<V>;

const field = where<Record<string, string>>();

const ends: Readonly<Record<string, (path: string, text: string) => Comparison>> = {
  startsWith: (path, text) => field(path).isLike(`${escapePattern(text)}*`),
  endsWith: (path, text) => field(path).isLike(`*${escapePattern(text)}`),
};
const methods = new Set([...Object.keys(field('id')), ...Object.keys(ends)]);

/** The fields of any record: a name leads on, the name of a condition makes one. */
export function recordFields<T>(path = ''): RecordFields<T> {
  return new Proxy({}, { get: (_, name) => stepTo(path, String(name)) }) as RecordFields<T>;
}

function stepTo(path: string, name: string): unknown {
  if (path !== '' && methods.has(name)) return conditionOn(path, name);
  return recordFields(path === '' ? name : `${path}/${name}`);
}

function conditionOn(path: string, name: string): unknown {
  const end = ends[name];
  return end === undefined ? Reflect.get(field(path), name) : (text: string) => end(path, text);
}
