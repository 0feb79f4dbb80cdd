import type { StoredReading } from '@reeve/domain';
import type { FieldValue } from '@reeve/query';
import type { StoredRecord } from '@reeve/store';
import { type ReportColumn, type ReportSource, shownBy } from './report-columns.ts';
import { type WorkedOut, workOut } from './work-out.ts';

type Records = ReadonlyMap<number, StoredRecord>;

/**
 * The rows of a report for the records of these ids, by them and in their order: what each column shows. Ids without a record are
 * passed over. Each table that the columns lead to is asked once, whatever the number of rows, and what is worked out
 * together is worked out once. What follows the time of day is shown for `now`.
 */
export async function reportRows(
  columns: readonly ReportColumn[],
  collection: string,
  ids: readonly number[],
  read: StoredReading,
  now: string,
): Promise<ReadonlyMap<number, FieldValue[]>> {
  const found = new Map<string, Promise<Records>>();
  const own = recordsOf(collection, ids, read);
  const reached = await Promise.all(columns.map(({ source }) => recordsAt(source?.hops ?? [], own, found, read)));
  const records = await own;
  const worked = await workOut(columns, [...records.values()], { read, now });
  const row = (id: number) =>
    columns.map(
      (column, at) =>
        workedFor(column, id, worked) ??
        shownBy(column, shows(column, records.get(id)) ? reached[at]?.get(id) : undefined, now),
    );
  return new Map(ids.filter((id) => records.has(id)).map((id) => [id, row(id)]));
}

function shows({ source }: ReportColumn, own: StoredRecord | undefined): boolean {
  return source?.onlyWith == null || own?.[source.onlyWith] != null;
}

function workedFor({ worked }: ReportColumn, id: number, out: WorkedOut): FieldValue {
  return worked === null ? null : out.get(worked.by)?.get(id)?.[worked.value];
}

async function recordsOf(collection: string, ids: readonly number[], read: StoredReading): Promise<Records> {
  const rows = ids.length === 0 ? [] : await read.select(collection, { id: ids });
  return new Map((rows as readonly StoredRecord[]).map((row) => [row.id, row]));
}

/** By the id of the record: the one that the hops lead to from it. */
function recordsAt(
  hops: ReportSource['hops'],
  own: Promise<Records>,
  found: Map<string, Promise<Records>>,
  read: StoredReading,
): Promise<Records> {
  const key = hops.map(({ column }) => column.name).join('/');
  const known = hops.length === 0 ? own : found.get(key);
  if (known !== undefined) return known;
  const records = follow(hops, recordsAt(hops.slice(0, -1), own, found, read), read);
  found.set(key, records);
  return records;
}

async function follow(hops: ReportSource['hops'], from: Promise<Records>, read: StoredReading): Promise<Records> {
  const hop = hops.at(-1);
  const named = new Map([...(await from)].map(([id, record]) => [id, record[hop?.column.key ?? '']]));
  const ids = new Set([...named.values()].filter((id) => typeof id === 'number'));
  const records = await recordsOf(hop?.table.collection.path ?? '', [...ids], read);
  return new Map(
    [...named].flatMap(([id, other]) => {
      const record = records.get(Number(other));
      return record === undefined ? [] : [[id, record] as const];
    }),
  );
}
