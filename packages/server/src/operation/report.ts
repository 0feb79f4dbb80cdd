import { setImmediate } from 'node:timers/promises';
import { refuse } from '@reeve/domain';
import { type Condition, type Path, parseCondition, parseOrderBy, printCondition } from '@reeve/query';
import type { StoredRecord } from '@reeve/store';
import { authorize } from '../call/authorize.ts';
import type { Answer, Call } from '../call/call.ts';
import { readerOf } from '../call/reader-of.ts';
import { refuseCall } from '../fault/server-fault.ts';
import { countBy, pageOf } from './kind/list.ts';
import { ListBody } from './kind/list-body.ts';
import type { FilterTexts } from './kind/list-request.ts';
import type { RegistryEntry } from './kind/registry-entry.ts';
import { type ReportColumn, reportCollections, reportColumns } from './report-columns.ts';
import { listRows } from './show/list-rows.ts';

const missing = "the product's own columns are known for few reports: ours follow their pattern";

/** Reports: tables of plain values over our own records (evidence: reports/reports). */
export const reportEntries: readonly RegistryEntry[] = [
  { key: 'GET /system/reports', handler: listReports },
  { key: 'GET /system/reports/{reportName}', handler: answerReport, missing },
  { key: 'GET /system/reports/{reportName}/columns', handler: answerColumns, missing },
  { key: 'GET /system/reports/{reportName}/count', handler: countReport, missing },
];

async function listReports(call: Call): Promise<Answer> {
  const rows = Object.keys(reportCollections).map((name) => ({ name }));
  return listRows(call, rows, ['name']);
}

function nameOf(call: Call): string {
  const asked = (call.path['reportName'] ?? '').toLowerCase();
  const found = Object.keys(reportCollections).find((name) => name.toLowerCase() === asked);
  return found ?? refuse({ kind: 'record not found', what: 'Report', id: asked.slice(0, 60) });
}

async function answerColumns(call: Call): Promise<Answer> {
  const columns = reportColumns(nameOf(call), call.schema);
  return { status: call.operation.status, body: JSON.stringify(columns.map(defined)) };
}

function defined({ name, definition }: ReportColumn) {
  return { [name]: definition };
}

async function answerReport(call: Call): Promise<Answer> {
  const name = nameOf(call);
  const columns = reportColumns(name, call.schema);
  const over = await listCall(call, name);
  const { ids, headers } = await pageOf(over, textsOf(call, columns));
  const shown = chosen(call, columns);
  const opens = `{"column_definitions":${JSON.stringify(shown.map(defined))},"row_values":[`;
  const body = new ListBody(call.budget, { opens, closes: ']}', expected: ids.length });
  for await (const row of rowsOf(call, name, ids)) body.add(JSON.stringify(shown.map(({ key }) => row[key] ?? null)));
  return { status: call.operation.status, body: body.finish(), headers };
}

/** Rows that are read at once. */
const slice = 25;

/** The rows of a page in its order; between slices of them others have their turn. */
async function* rowsOf(call: Call, name: string, ids: readonly number[]): AsyncGenerator<StoredRecord> {
  for (let at = 0; at < ids.length; at += slice) {
    const some = ids.slice(at, at + slice);
    call.budget.takeRecords(some.length);
    const rows = await readerOf(call).select(reportCollections[name] ?? '', { id: some });
    const byId = new Map(rows.map((row) => [row.id, row]));
    yield* some.map((id) => byId.get(id)).filter((row) => row !== undefined);
    await setImmediate();
  }
}

async function countReport(call: Call): Promise<Answer> {
  const name = nameOf(call);
  return countBy(await listCall(call, name), textsOf(call, reportColumns(name, call.schema)));
}

/** The call as a list of the report's records: with the caller's rights to them. */
async function listCall(call: Call, name: string): Promise<Call> {
  const { catalogue } = call.schema;
  const path = reportCollections[name] ?? '';
  const operation = catalogue.operations.find((each) => each.view === path && each.kind === 'list');
  const { only: _, ...own } = call;
  return authorize({ ...own, operation: operation ?? { ...call.operation, view: path }, path: {} });
}

/** The columns asked for, in the order in which they were named; all without. */
function chosen(call: Call, columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const asked = (call.query.get('columns') ?? '').split(',').map((name) => name.trim());
  return asked.length === 1 && asked[0] === '' ? columns : asked.map((name) => columnNamed(columns, name));
}

function columnNamed(columns: readonly ReportColumn[], name: string): ReportColumn {
  const found = columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return found ?? refuseCall({ kind: 'condition refused', message: `There is no column ${name.slice(0, 60)}.` });
}

/** Conditions and order name the report's columns; the records are asked by their own names. */
function textsOf(call: Call, columns: readonly ReportColumn[]): FilterTexts {
  const path = (written: Path) => columnNamed(columns, written.join('/')).path;
  const condition = parseCondition(call.query.get('conditions') ?? '');
  const order = parseOrderBy(call.query.get('orderby') ?? '');
  return {
    conditions: condition === null ? undefined : printCondition(renamed(condition, path)),
    orderBy: order.map((each) => `${path(each.path).join('/')}${each.descending ? ' desc' : ''}`).join(','),
  };
}

function renamed(condition: Condition, path: (written: Path) => Path): Condition {
  if (condition.kind === 'and' || condition.kind === 'or')
    return { ...condition, terms: condition.terms.map((term) => renamed(term, path)) };
  return { ...condition, path: path(condition.path) };
}
