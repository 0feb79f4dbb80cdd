import { ApiError } from '@reeve/client';
import type { ConsoleField } from '@reeve/server/contract';
import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import { showValue } from '../data/show-value.ts';
import { fromFieldText, toFieldText } from './field-text.ts';

/** Texts that are not what the record has, by the field. */
export type RecordEdits = Readonly<Record<string, string>>;

/** The edits after a text was typed; what the record has already is none. */
export function editedBy(edits: RecordEdits, record: ListedRecord, name: string, text: string): RecordEdits {
  const { [name]: _, ...others } = edits;
  return text === toFieldText(record[name]) ? others : { ...others, [name]: text };
}

/** What is sent for edits: the fields that were changed alone. */
export function toChanges(fields: readonly ConsoleField[], edits: RecordEdits): Record<string, ListedValue> {
  const changed = fields.filter(({ name }) => edits[name] !== undefined);
  return Object.fromEntries(changed.map((field) => [field.name, fromFieldText(field, edits[field.name] ?? '')]));
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
export function problemAt(failure: unknown, name: string): string | null {
  if (!(failure instanceof ApiError)) return null;
  const own =
    failure.field(name) ??
    failure.errors.find(({ field }) => field?.toLowerCase().startsWith(`${name}/`.toLowerCase()));
  return own?.message ?? null;
}
