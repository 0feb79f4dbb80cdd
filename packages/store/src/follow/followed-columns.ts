import type { StoredRecord } from '../record/stored-record.ts';
import type { Column, Table } from '../schema/table.ts';

/** Longer texts are not told to other processes. */
const longestText = 250;

/** Whether conditions on a column are tried on changed records: its values are short. */
export function isFollowed({ kind, folded, field }: Column): boolean {
  if (kind === 'json' || kind === 'blob') return false;
  return folded === null || (field?.maxLength ?? Number.POSITIVE_INFINITY) <= longestText;
}

/** What of a record is followed, without what is empty. */
export function followedValues({ columns }: Table, record: StoredRecord): StoredRecord {
  const values: StoredRecord = { id: record.id };
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] as Column;
    const value = record[column.key] ?? null;
    if (value !== null && isFollowed(column)) values[column.key] = value;
  }
  return values;
}
