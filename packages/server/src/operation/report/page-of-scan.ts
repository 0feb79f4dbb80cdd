import { type Condition, compareFolded, type FieldValue, fold, type OrderColumn } from '@reeve/query';
import { nextTurn } from '@reeve/turns';
import type { Call } from '../../call/call.ts';
import { type Page, pageOfRequest } from '../kind/list.ts';
import { type FilterTexts, readListRequest } from '../kind/list-request.ts';
import { forwardLink, navigableLinks } from '../kind/page-links.ts';
import { looksAt } from '../show/looked-at.ts';
import { columnNamed, type ReportColumn } from './report-columns.ts';

/** What a report is asked for, by the names of its columns. */
export interface AskedRows {
  readonly columns: readonly ReportColumn[];
  readonly condition: Condition | null;
  readonly order: readonly OrderColumn[];
}

/** Rows of a report for some of its records, by their ids. */
export type RowsOf = (
  columns: readonly ReportColumn[],
  ids: readonly number[],
) => Promise<ReadonlyMap<number, FieldValue[]>>;

/** So many ids are looked up at once, and so many rows worked out before others have their turn. */
const [lookedUp, slice] = [1000, 100];

/** Whether the condition or the order names a column that is worked out, so that no query can answer it. */
export function asksWhatIsWorkedOut({ columns, condition, order }: AskedRows): boolean {
  return [...pathsIn(condition), ...order.map(({ path }) => path)].some(
    (path) => columnNamed(columns, path.join('/')).worked !== null,
  );
}

/**
 * The ids of a report's records whose rows meet the condition, in the order asked for: each record that the rest of the
 * condition lets through (`texts`) is worked out and looked at. Raises `answer too large` where those are more than
 * a call may read.
 */
export async function scannedIds(call: Call, texts: FilterTexts, asked: AskedRows, rowsOf: RowsOf): Promise<number[]> {
  const columns = namedIn(asked);
  const at = new Map(columns.map(({ name }, index) => [name.toLowerCase(), index]));
  const shownIn = (row: readonly FieldValue[], path: readonly string[]) =>
    row[at.get(path.join('/').toLowerCase()) ?? -1];
  const found: { id: number; row: FieldValue[] }[] = [];
  const holds = looksAt(asked.condition);
  for await (const ids of candidates(call, texts)) {
    for (const [id, row] of await rowsOf(columns, ids)) {
      if (holds((path) => shownIn(row, path))) found.push({ id, row });
    }
  }
  const ordered = found.sort((a, b) => compareBy(asked.order, (path) => [shownIn(a.row, path), shownIn(b.row, path)]));
  return ordered.map(({ id }) => id);
}

/** The page of ids that were found by looking, with the headers that lead to the others. */
export function pageOfScan(call: Call, texts: FilterTexts, found: readonly number[]): Page {
  const { window } = readListRequest(call, call.schema.catalogue.view(call.operation.view ?? ''), texts);
  if (window.kind === 'after') {
    const rest = found.filter((id) => id > window.pageId).sort((a, b) => a - b);
    const ids = rest.slice(0, window.pageSize);
    const link = forwardLink(call, window.pageSize, ids.at(-1) ?? window.pageId, rest.length > ids.length);
    return { ids, headers: { Link: link } };
  }
  const ids = found.slice((window.page - 1) * window.pageSize, window.page * window.pageSize);
  const link = ids.length === 0 ? undefined : navigableLinks(call, window.page, window.pageSize, found.length);
  return { ids, headers: link === undefined ? {} : { Link: link } };
}

async function* candidates(call: Call, texts: FilterTexts): AsyncGenerator<number[]> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const request = { ...readListRequest(call, view, texts), orderBy: [] };
  for (let pageId = 0; ; ) {
    const { ids } = await pageOfRequest(call, { ...request, window: { kind: 'after', pageId, pageSize: lookedUp } });
    for (let at = 0; at < ids.length; at += slice) {
      const some = ids.slice(at, at + slice);
      call.budget.takeRecords(some.length);
      yield some;
      await nextTurn();
    }
    if (ids.length < lookedUp) return;
    pageId = ids.at(-1) ?? pageId;
  }
}

function namedIn({ columns, condition, order }: AskedRows): ReportColumn[] {
  const paths = [...pathsIn(condition), ...order.map(({ path }) => path)];
  return [...new Set(paths.map((path) => columnNamed(columns, path.join('/'))))];
}

function pathsIn(condition: Condition | null): (readonly string[])[] {
  if (condition === null) return [];
  return condition.kind === 'and' || condition.kind === 'or' ? condition.terms.flatMap(pathsIn) : [condition.path];
}

function compareBy(
  order: readonly OrderColumn[],
  valuesAt: (path: readonly string[]) => readonly [FieldValue, FieldValue],
): number {
  for (const { path, descending } of order) {
    const compared = compareValues(...valuesAt(path));
    if (compared !== 0) return descending ? -compared : compared;
  }
  return 0;
}

/** What is empty comes first. */
function compareValues(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareFolded(fold(String(a ?? '')), fold(String(b ?? '')));
}
