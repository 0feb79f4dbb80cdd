import type { StoredRecord } from '../record/stored-record.ts';
import { followedValues } from './followed-columns.ts';
import { anyTable, type RecordChange, shortened, type WrittenRecord } from './write-feed.ts';

/** What changed as the log keeps it: of each record what is followed, and of what it was before only what is different. */
export function toWrittenText(changes: readonly RecordChange[]): string {
  return JSON.stringify(
    shortened(changes, ({ table, before, after }) => ({
      table: table.name,
      before: before === null ? null : shortBefore(followedValues(table, before), after),
      after: after === null ? null : followedValues(table, after),
    })),
  );
}

/** The text of a transaction of which nothing is told. */
export const anythingWritten: string = JSON.stringify([{ table: anyTable, before: null, after: null }]);

/** Reads what `toWrittenText` wrote: several texts of one transaction, a line each. */
export function readWrittenText(text: string): WrittenRecord[] {
  const changes = text.split('\n').flatMap((line) => JSON.parse(line) as WrittenRecord[]);
  return changes.map(({ table, before, after }) => ({
    table,
    before: before === null || after === null ? before : { ...after, ...before },
    after,
  }));
}

function shortBefore(before: StoredRecord, after: StoredRecord | null): StoredRecord {
  if (after === null) return before;
  const different: StoredRecord = { id: before.id };
  for (const key of Object.keys(before)) if (before[key] !== after[key]) different[key] = before[key];
  for (const key of Object.keys(after)) if (before[key] === undefined) different[key] = null;
  return different;
}
