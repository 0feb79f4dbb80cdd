import type { Report } from '@reeve/catalogue';
import { refuse, toTimestamp } from '@reeve/domain';
import { type Condition, type OrderColumn, parseCondition, parseOrderBy } from '@reeve/query';
import { nextTurn } from '@reeve/turns';
import { authorize } from '../../call/authorize.ts';
import type { Answer, Call } from '../../call/call.ts';
import { countBy, type Page, pageOf } from '../kind/list.ts';
import { ListBody } from '../kind/list-body.ts';
import type { FilterTexts } from '../kind/list-request.ts';
import type { RegistryEntry } from '../kind/registry-entry.ts';
import { listRows } from '../show/list-rows.ts';
import { askRecords } from './ask-records.ts';
import { type AskedRows, asksWhatIsWorkedOut, pageOfScan, type RowsOf, scannedIds } from './page-of-scan.ts';
import { withNumbersRead } from './quoted-numbers.ts';
import { columnNamed, type ReportColumn, reportColumns } from './report-columns.ts';
import { reportRows } from './report-rows.ts';

const missing = 'some columns are null for every record: docs/reports.md lists them, each with its reason';

/** Rows read at once: after so many others have their turn. */
const slice = 100;

/** Reports: tables of plain values over our own records (evidence: reports/reports). */
export const reportEntries: readonly RegistryEntry[] = [
  { key: 'GET /system/reports', handler: listReports },
  { key: 'GET /system/reports/{reportName}', handler: answerReport, missing },
  { key: 'GET /system/reports/{reportName}/columns', handler: answerColumns, missing },
  { key: 'GET /system/reports/{reportName}/count', handler: countReport, missing },
];

async function listReports(call: Call): Promise<Answer> {
  const rows = catalogueOf(call).reports.map(({ name }) => ({ name }));
  return listRows(call, rows, ['name']);
}

/** The newest version's, whatever was asked for: reports are tables of the database, and have no versions. */
function catalogueOf({ tenant }: Call) {
  return tenant.read.schema.catalogue;
}

function reportOf(call: Call): Report {
  const asked = (call.path['reportName'] ?? '').toLowerCase();
  const found = catalogueOf(call).reports.find(({ name }) => name.toLowerCase() === asked);
  return found ?? refuse({ kind: 'record not found', what: 'Report', id: asked.slice(0, 60) });
}

async function answerColumns(call: Call): Promise<Answer> {
  const columns = reportColumns(reportOf(call), call.tenant.read.schema);
  return { status: call.operation.status, body: JSON.stringify(columns.map(defined)) };
}

function defined({ name, definition }: ReportColumn) {
  return { [name]: definition };
}

async function answerReport(call: Call): Promise<Answer> {
  const report = reportOf(call);
  const asked = askedOf(call, report);
  const shown = chosen(call, asked.columns);
  const rowsOf = rowsFor(call, report);
  const { ids, headers } = await pageAsked(call, report, asked);
  const opens = `{"column_definitions":${JSON.stringify(shown.map(defined))},"row_values":[`;
  const body = new ListBody(call.budget, { opens, closes: ']}', expected: ids.length });
  for (let at = 0; at < ids.length; at += slice) {
    const some = ids.slice(at, at + slice);
    call.budget.takeRecords(some.length);
    for (const row of (await rowsOf(shown, some)).values()) body.add(JSON.stringify(row));
    await nextTurn();
  }
  return { status: call.operation.status, body: body.finish(), headers };
}

async function countReport(call: Call): Promise<Answer> {
  const report = reportOf(call);
  const asked = { ...askedOf(call, report), order: [] };
  const list = await listCall(call, report);
  const texts = textsOf(report, asked);
  if (!asksWhatIsWorkedOut(asked)) return countBy(list, texts);
  const found = await scannedIds(list, texts, asked, rowsFor(call, report));
  return { status: call.operation.status, body: `{"count":${found.length}}` };
}

/** By a query where one can answer it, else by looking at the rows. */
async function pageAsked(call: Call, report: Report, asked: AskedRows): Promise<Page> {
  const list = await listCall(call, report);
  const texts = textsOf(report, asked);
  if (!asksWhatIsWorkedOut(asked)) return pageOf(list, texts);
  return pageOfScan(list, texts, await scannedIds(list, texts, asked, rowsFor(call, report)));
}

function rowsFor({ tenant: { read, writer } }: Call, { view }: Report): RowsOf {
  const now = toTimestamp(writer.clock.now());
  const { collection } = read.schema.catalogue.view(view);
  return (columns, ids) => reportRows(columns, collection, ids, read, now);
}

function askedOf(call: Call, report: Report): AskedRows {
  const columns = reportColumns(report, call.tenant.read.schema);
  const condition = parseCondition(call.query.get('conditions') ?? '');
  return {
    columns,
    condition: condition === null ? null : withNumbersRead(condition, columns),
    order: parseOrderBy(call.query.get('orderby') ?? ''),
  };
}

/** The call as a list of the report's records, with the caller's rights to them (evidence: reports/rights); its pages lead to the report. */
async function listCall(call: Call, { view }: Report): Promise<Call> {
  const { schema } = call.tenant.read;
  const list = schema.catalogue.operations.find((each) => each.view === view && each.kind === 'list');
  const { only: _, ...own } = call;
  const allowed = await authorize({ ...own, schema, operation: list ?? { ...call.operation, view }, path: {} });
  return { ...allowed, operation: { ...call.operation, view }, path: call.path };
}

/** The columns asked for, in the order in which they were named; all without. */
function chosen(call: Call, columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const asked = (call.query.get('columns') ?? '').split(',').map((name) => name.trim());
  return asked.length === 1 && asked[0] === '' ? columns : asked.map((name) => columnNamed(columns, name));
}

/** Conditions and order name the report's columns; the records are asked by their own names. */
function textsOf(report: Report, { columns, condition, order }: AskedRows): FilterTexts {
  const part = parseCondition(report.only ?? '');
  const terms = [...(condition === null ? [] : [askRecords(condition, columns)]), ...(part === null ? [] : [part])];
  return { only: joined(terms), orderBy: orderOf(order, columns), ordersTrusted: true };
}

function joined(terms: readonly Condition[]): Condition | null {
  return terms.length > 1 ? { kind: 'and', terms } : (terms[0] ?? null);
}

/** A column that is the same for every record orders nothing. */
function orderOf(order: readonly OrderColumn[], columns: readonly ReportColumn[]): string {
  return order
    .flatMap(({ path, descending }) => {
      const { source } = columnNamed(columns, path.join('/'));
      return source === null ? [] : [`${source.path.join('/')}${descending ? ' desc' : ''}`];
    })
    .join(',');
}
