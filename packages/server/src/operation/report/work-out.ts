import type { FieldValue } from '@reeve/query';
import type { StoredRecord } from '@reeve/store';
import { allWorkedColumns } from './all-worked-columns.ts';
import type { ReportColumn } from './report-columns.ts';
import type { WorkedGround, WorkedRows } from './worked/worked-columns.ts';

/** What was worked out for some records: by what, by their ids, by the names of the values. */
export type WorkedOut = ReadonlyMap<string, WorkedRows>;

/** Works out what these columns show of the records: each group of values once. */
export async function workOut(
  columns: readonly Pick<ReportColumn, 'worked'>[],
  records: readonly StoredRecord[],
  ground: WorkedGround,
): Promise<WorkedOut> {
  const groups = new Set(columns.flatMap(({ worked }) => (worked === null ? [] : [worked.by])));
  const rows = [...groups].map(async (by) => [by, await workedBy(by, records, ground)] as const);
  return new Map(await Promise.all(rows));
}

async function workedBy(by: string, records: readonly StoredRecord[], ground: WorkedGround): Promise<WorkedRows> {
  const found = allWorkedColumns.get(by);
  if (found === undefined) throw new Error(`Nothing works out ${by}().`);
  return records.length === 0 ? new Map<number, Record<string, FieldValue>>() : found.works(records, ground);
}
