import type { Model } from '@reeve/catalogue';
import { isObject, type JsonObject } from '@reeve/domain';
import {
  compareFolded,
  type FieldValue,
  fold,
  type OrderColumn,
  type Path,
  parseCondition,
  parseFields,
  parseOrderBy,
} from '@reeve/query';
import { checkRows, type NamedRows, placeInRow } from '@reeve/store';
import { pick, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { readNumber } from '../../call/query-parameters.ts';
import { valuesBody } from '../kind/list-body.ts';
import { navigableLinks } from '../kind/page-links.ts';
import { looksAt } from './looked-at.ts';

/**
 * Answers rows that an action put together as any list is answered: filtered, ordered and paged by the query, with a
 * `Link` header and only the fields asked for. Names are those of the rows; one that no row could have is refused, and so is
 * a value that does not fit it (evidence: conditions/put-together).
 */
export async function listRows(call: Call, rows: readonly JsonObject[], names: readonly string[]): Promise<Answer> {
  return listPage(call, chosen(call, rows, names), readNumber(call.query, 'pagesize', { least: 1, fallback: 25 }));
}

/** As `listRows`, but all of them where the query asks for no page and no size (evidence: wire-format/usages-listed). */
export async function listWhole(call: Call, rows: readonly JsonObject[], names: readonly string[]): Promise<Answer> {
  if (call.query.get('page') !== undefined || call.query.get('pagesize') !== undefined)
    return listRows(call, rows, names);
  return showRows(call, chosen(call, rows, names));
}

async function listPage(call: Call, found: readonly JsonObject[], asked: number): Promise<Answer> {
  const page = readNumber(call.query, 'page', { least: 1, fallback: 1 });
  const pageSize = Math.min(asked, 1000);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const link = shown.length === 0 ? undefined : navigableLinks(call, page, pageSize, found.length);
  const answer = await showRows(call, shown);
  return link === undefined ? answer : { ...answer, headers: { Link: link } };
}

async function showRows(call: Call, rows: readonly JsonObject[]): Promise<Answer> {
  const selection = toSelection(parseFields(call.query.get('fields') ?? ''));
  const shown = rows.map((row) => pick(row, selection));
  return { status: call.operation.status, body: await valuesBody(call.budget, shown) };
}

/** Counts the rows that a list with the same filters has. */
export function countRows(call: Call, rows: readonly JsonObject[], names: readonly string[]): Answer {
  return { status: call.operation.status, body: `{"count":${chosen(call, rows, names).length}}` };
}

/** The rows for which the query's condition holds, in its order. */
function chosen(call: Call, rows: readonly JsonObject[], names: readonly string[]): readonly JsonObject[] {
  const condition = parseCondition(call.query.get('conditions') ?? '');
  const order = parseOrderBy(call.query.get('orderby') ?? '');
  const named = { names, model: modelOf(call) };
  checkRows(condition, order, named, call.schema.catalogue);
  const holds = looksAt(condition);
  const found = rows.filter((row) => holds((path) => valueAt(row, path, named)));
  return order.length === 0 ? found : ordered(found, order, named);
}

/** The model of a row; that of the list where rows are counted. */
function modelOf({ operation, schema: { catalogue } }: Call): Model | null {
  const listed = operation.path.replace(/\/count$/, '');
  const ofList = () =>
    catalogue.operationsIn(listed.split('/')[1] ?? '').find(({ method, path }) => method === 'GET' && path === listed);
  const name = (operation.path === listed ? operation : ofList())?.response ?? '';
  return catalogue.hasModel(name) ? catalogue.model(name) : null;
}

function ordered(rows: readonly JsonObject[], order: readonly OrderColumn[], named: NamedRows): readonly JsonObject[] {
  return [...rows].sort((a, b) => {
    for (const { path, descending } of order) {
      const difference = compare(valueAt(a, path, named), valueAt(b, path, named));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}

function compare(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareFolded(fold(String(a ?? '')), fold(String(b ?? '')));
}

/** Of an object, such as a reference, only that it is there means anything. */
function valueAt(row: JsonObject, path: Path, named: NamedRows): FieldValue {
  let value: unknown = row;
  for (const name of placeInRow(path, named)) {
    if (!isObject(value)) return undefined;
    const lower = name.toLowerCase();
    const key = Object.keys(value).find((each) => each.toLowerCase() === lower);
    value = key === undefined ? undefined : value[key];
  }
  return isObject(value) ? true : (value as FieldValue);
}
