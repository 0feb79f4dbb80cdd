import type { Column, Table } from '@reeve/store';
import type { Draft } from '../../unit/draft.ts';

/** How long a record may be: characters, as the lengths of fields are counted. */
export interface SizeLimits {
  /** Of a text for which no length is published (evidence: validation/limits). */
  readonly text: number;
  /** Of all that a record stores in its own row: what is below it can always be answered alone. */
  readonly record: number;
}

/**
 * Holds texts without a published length, and the record as a whole, to a length, so that every record can be answered.
 * A record that was longer before stays as it is until a change makes it longer still.
 */
export function checkSize(draft: Draft, limits: SizeLimits): void {
  let total = 0;
  let longest = { key: '', length: 0 };
  for (const { key, kind, field } of longColumns(draft.table)) {
    const length = lengthOf(draft.after[key]);
    if (length === 0) continue;
    total += length;
    if (kind === 'text' && field?.maxLength === undefined && length > limits.text) refuseText(draft, key, limits.text);
    if (length > longest.length) longest = { key, length };
  }
  if (total > limits.record && grew(draft, total)) refuseRecord(draft, longest.key, limits.record);
}

const longKnown = new WeakMap<Table, readonly Column[]>();

/** The columns whose values may be long. Found once a table. */
function longColumns(table: Table): readonly Column[] {
  const known = longKnown.get(table);
  if (known !== undefined) return known;
  const long = table.columns.filter(({ kind }) => kind === 'text' || kind === 'json');
  longKnown.set(table, long);
  return long;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null ? JSON.stringify(value).length : 0;
}

function grew({ before, table }: Draft, total: number): boolean {
  if (before === null) return true;
  return total > table.columns.reduce((sum, { key }) => sum + lengthOf(before[key]), 0);
}

function refuseText(draft: Draft, key: string, most: number): void {
  if (!draft.changed(key)) return;
  draft.refuse('MaxLengthField', key, `The field ${key} must be a string with a maximum length of ${most}.`);
}

function refuseRecord(draft: Draft, key: string, most: number): void {
  draft.refuse('MaxLengthField', key, `The record is too long: all its fields together may have ${most} characters.`);
}
