import { refuse } from '@reeve/domain';
import { type Condition, type Path, parseCondition, parseOrderBy, printCondition } from '@reeve/query';
import { authorize } from '../call/authorize.ts';
import type { Answer, Call } from '../call/call.ts';
import { readerOf } from '../call/reader-of.ts';
import { refuseCall } from '../fault/server-fault.ts';
import { countBy, pageOf } from './kind/list.ts';
import type { FilterTexts } from './kind/list-request.ts';
import type { RegistryEntry } from './kind/registry-entry.ts';
import { type ReportColumn, reportCollections, reportColumns } from './report-columns.ts';
import { listRows } from './show/list-rows.ts';

const missing = "the product's own columns are known for few reports: ours follow their pattern";

/** Reports: tables of plain values over our own records (wire-behaviour 10). */
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
  const rows = ids.length === 0 ? [] : await readerOf(call).select(reportCollections[name] ?? '', { id: ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = chosen(call, columns);
  const values = ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [shown.map(({ key }) => row[key] ?? null)];
  });
  const body = JSON.stringify({ column_definitions: shown.map(defined), row_values: values });
  return { status: call.operation.status, body, headers };
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
