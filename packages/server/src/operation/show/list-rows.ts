import { isObject, type JsonObject } from '@reeve/domain';
import {
  type Condition,
  compareFolded,
  evaluate,
  type FieldValue,
  fold,
  type Path,
  parseCondition,
  parseFields,
  parseOrderBy,
} from '@reeve/query';
import { pick, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { readNumber } from '../../call/query-parameters.ts';
import { refuseCall } from '../../fault/server-fault.ts';
import { valuesBody } from '../kind/list-body.ts';
import { navigableLinks } from '../kind/page-links.ts';

/**
 * Answers rows that an action put together as any list is answered: filtered, ordered and paged by the query, with a
 * `Link` header and only the fields asked for. Names are those of the rows; one that no row could have is refused.
 */
export async function listRows(call: Call, rows: readonly JsonObject[], names: readonly string[]): Promise<Answer> {
  const found = ordered(call, filtered(call, rows, names));
  const page = readNumber(call.query, 'page', { least: 1, fallback: 1 });
  const pageSize = Math.min(readNumber(call.query, 'pagesize', { least: 1, fallback: 25 }), 1000);
  const selection = toSelection(parseFields(call.query.get('fields') ?? ''));
  const shown = found.slice((page - 1) * pageSize, page * pageSize).map((row) => pick(row, selection));
  const link = shown.length === 0 ? undefined : navigableLinks(call, page, pageSize, found.length);
  const body = await valuesBody(call.budget, shown);
  const { status } = call.operation;
  return link === undefined ? { status, body } : { status, body, headers: { Link: link } };
}

/** Counts the rows that a list with the same filters has. */
export function countRows(call: Call, rows: readonly JsonObject[], names: readonly string[]): Answer {
  return { status: call.operation.status, body: `{"count":${filtered(call, rows, names).length}}` };
}

function filtered(call: Call, rows: readonly JsonObject[], names: readonly string[]): readonly JsonObject[] {
  const condition = parseCondition(call.query.get('conditions') ?? '');
  if (condition === null) return rows;
  checkNames(condition, new Set(names.map(fold)));
  return rows.filter((row) => evaluate(condition, (path) => valueAt(row, path)));
}

function checkNames(condition: Condition, names: ReadonlySet<string>): void {
  if (condition.kind === 'and' || condition.kind === 'or') {
    for (const term of condition.terms) checkNames(term, names);
  } else if (!names.has(fold(condition.path[0] ?? '')))
    refuseCall({ kind: 'condition refused', message: `There is no field ${condition.path.join('/')}.` });
}

function ordered(call: Call, rows: readonly JsonObject[]): readonly JsonObject[] {
  const columns = parseOrderBy(call.query.get('orderby') ?? '');
  if (columns.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const { path, descending } of columns) {
      const order = compare(valueAt(a, path), valueAt(b, path));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function compare(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareFolded(fold(String(a ?? '')), fold(String(b ?? '')));
}

function valueAt(row: JsonObject, path: Path): FieldValue {
  let value: unknown = row;
  for (const name of path) {
    if (!isObject(value)) return undefined;
    const lower = name.toLowerCase();
    const key = Object.keys(value).find((each) => each.toLowerCase() === lower);
    value = key === undefined ? undefined : value[key];
  }
  return isObject(value) ? undefined : (value as FieldValue);
}
