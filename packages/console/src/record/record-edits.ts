import { ApiError } from '@reeve/client';
import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import { showValue } from '../data/show-value.ts';
import { gatherCustom } from './custom-fields.ts';
import { fromFieldText, toFieldText } from './field-text.ts';
import type { FormField } from './form-field.ts';

/** Texts that are not what the record has, by the field. */
export type RecordEdits = Readonly<Record<string, string>>;

/** The edits after a text was typed; what the record has already is none. */
export function editedBy(edits: RecordEdits, record: ListedRecord, name: string, text: string): RecordEdits {
  const { [name]: _, ...others } = edits;
  return text === toFieldText(record[name]) ? others : { ...others, [name]: text };
}

/** What is sent for edits of a record: the fields that were changed alone, of custom fields all that it has. */
export function toChanges(
  fields: readonly FormField[],
  edits: RecordEdits,
  record: ListedRecord,
): Record<string, ListedValue> {
  const changed = fields.filter(({ name }) => edits[name] !== undefined);
  const values = changed.map((field) => [field.name, fromFieldText(field, edits[field.name] ?? '')]);
  return gatherCustom(Object.fromEntries(values), record);
}

/** The edits that are left when some were saved: what was typed since. */
export function leftOf(edits: RecordEdits, saved: RecordEdits): RecordEdits {
  return Object.fromEntries(Object.entries(edits).filter(([name, text]) => saved[name] !== text));
}

/** The texts by which what was edited becomes again what a record has. */
export function backTo(record: ListedRecord, edits: RecordEdits): RecordEdits {
  return Object.fromEntries(Object.keys(edits).map((name) => [name, toFieldText(record[name])]));
}

/** A field that somebody else has changed while it was edited here. */
export interface EditConflict {
  readonly name: string;
  /** What it is now. */
  readonly theirs: string;
}

/** Which of the edited fields are no longer what they were when the record was read. */
export function conflictsOf(edits: RecordEdits, read: ListedRecord, now: ListedRecord): readonly EditConflict[] {
  return Object.keys(edits)
    .filter((name) => toFieldText(read[name]) !== toFieldText(now[name]) && toFieldText(now[name]) !== edits[name])
    .map((name) => ({ name, theirs: showValue(now[name]) || 'nothing' }));
}

/** What the server refused of a field, also of a part of it; null for nothing. */
export function problemAt(failure: unknown, { name, caption }: FormField): string | null {
  if (!(failure instanceof ApiError)) return null;
  if (caption !== undefined) return problemOfCustom(failure, name, caption);
  const own =
    failure.field(name) ??
    failure.errors.find(({ field }) => field?.toLowerCase().startsWith(`${name}/`.toLowerCase()));
  return own?.message ?? null;
}

/** What is said of a custom field is said of the list of them, and tells by its first words which one is meant. */
function problemOfCustom({ errors }: ApiError, name: string, caption: string): string | null {
  const [list, id] = name.split('/');
  const begins = [`${caption}: `, `The ${caption} field `, `The field ${caption} `, `Custom field ${id} `];
  const own = errors.find(({ field, message }) => field === list && begins.some((text) => message.startsWith(text)));
  if (own === undefined) return null;
  return own.message.startsWith(`${caption}: `) ? own.message.slice(caption.length + 2) : own.message;
}
