import type { Stages } from './stages.ts';

/** What kind of value a field holds. Date-times are `YYYY-MM-DDTHH:MM:SSZ`, dates `YYYY-MM-DD`, times `HH:MM:SS`. */
export type FieldType =
  | 'integer'
  | 'number'
  | 'text'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'time'
  | 'uuid'
  | 'enum'
  | 'reference'
  | 'object'
  | 'list'
  | 'json'
  | 'info';

/** One field of a model, as the newest version of the API has it, corrected by the patches. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** The reference type, the model of an object, or the item type of a list (a model's name, `integer`, `number`, `text`). */
  readonly of?: string;
  readonly maxLength?: number;
  /** The words an enumeration allows, in the vendor's spelling. */
  readonly options?: readonly string[];
  readonly required?: boolean;
  readonly requiredOnUpdate?: boolean;
  readonly nullable?: boolean;
  /** The server's to fill: what a caller sends for it is passed over (`patches/derived.json`, and the published rules). */
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** The field of the stored record that this one shows under another name. */
  readonly as?: string;
  /** The field of the same record whose value a database has in it when it is new to it. */
  readonly startsAs?: string;
  /** Shown only where this other field of the record has a value. */
  readonly shownWith?: string;
  /** The way through references to the field of another record that this one shows: it is not kept, and read with its record. */
  readonly through?: readonly string[];
  /** Of a flag that is not kept: it is true up to the instant in this other field, and worked out when it is read. */
  readonly until?: string;
  /** Of a word that is not kept: it follows the time of day, and is worked out when it is read. */
  readonly stages?: Stages;
  /** Kept in the database, never on the wire. */
  readonly hidden?: boolean;
  /** A name in conditions although it is hidden. */
  readonly askable?: boolean;
  /** Hidden, and shown in `_info`. */
  readonly inInfo?: boolean;
  /** Of `_info`: it tells of the last change alone, and not when and by whom the record was entered. */
  readonly changesOnly?: boolean;
  /** Of `_info`: when and by whom the record was entered is `createdDate` and `createdBy` there. */
  readonly tellsCreated?: boolean;
}

/**
 * A conditional or special rule of a field (`packages/catalogue/data/rules.json`; how `when` reads: `when.ts`). Without
 * `min` or `max` a range is open on that side. `notBefore` and `notAbove` name in `values` the fields that it may not lie before or beyond;
 * `wholeMoment` is of date-times that want a time of day, `wholeDay` of those that lose it; `neverEmpty` of what stays where it would be emptied.
 */
export interface FieldRule {
  readonly rule:
    | 'requiredWhen'
    | 'allowedWhen'
    | 'requiredOneOf'
    | 'defaultsTo'
    | 'readOnly'
    | 'writeOnly'
    | 'range'
    | 'notBefore'
    | 'notAbove'
    | 'wholeMoment'
    | 'wholeDay'
    | 'neverEmpty'
    | 'reference'
    | 'info';
  readonly when?: string;
  readonly values?: readonly string[];
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly text?: string;
}

const plainTypes = new Set<FieldType>([
  'integer',
  'number',
  'boolean',
  'dateTime',
  'date',
  'time',
  'uuid',
  'json',
  'info',
]);
const flagWords = new Set([
  'required',
  'requiredOnUpdate',
  'nullable',
  'readOnly',
  'writeOnly',
  'hidden',
  'askable',
  'inInfo',
  'changesOnly',
  'tellsCreated',
]);

/**
 * Reads a field from the catalogue's notation: a type, its argument, then flags
 * (`text 100 required`, `enum Low,Medium,High nullable`, `reference BoardReference`, `list integer`, `boolean as inactive`, `boolean until heldUntil`,
 * `text through ticket/board/name`, `number startsAs total`, `boolean shownWith predecessorId`, `enum Inactive,Active,Ended stages Inactive,activeFrom,Active,activeUntil,endedAs`).
 * Raises an error on a word that it does not know.
 */
export function parseField(name: string, notation: string): Field {
  const words = notation.split(' ');
  const field: { -readonly [K in keyof Field]: Field[K] } = { name, type: words[0] as FieldType };
  let next = 1;
  if (field.type === 'text') {
    if (/^\d+$/.test(words[1] ?? '')) field.maxLength = Number(words[next++]);
  } else if (field.type === 'enum') {
    field.options = (words[next++] ?? '').split(',');
  } else if (!plainTypes.has(field.type)) {
    field.of = words[next++] ?? '';
  }
  while (next < words.length) next = readFlag(field, words, next, notation);
  return field;
}

function readFlag(
  field: { -readonly [K in keyof Field]: Field[K] },
  words: string[],
  at: number,
  notation: string,
): number {
  const word = words[at] ?? '';
  if (word === 'as' || word === 'until' || word === 'startsAs' || word === 'shownWith') {
    field[word] = words[at + 1] ?? '';
    return at + 2;
  }
  if (word === 'through') {
    field.through = (words[at + 1] ?? '').split('/');
    field.readOnly = true; // what another record says is changed there
    return at + 2;
  }
  if (word === 'stages') {
    const [before = '', from = '', during = '', until = '', after = ''] = (words[at + 1] ?? '').split(',');
    field.stages = { before, from, during, until, after };
    return at + 2;
  }
  if (!flagWords.has(word)) throw new Error(`Field ${field.name}: "${word}" in "${notation}" is no flag.`);
  Object.assign(field, { [word]: true });
  return at + 1;
}
