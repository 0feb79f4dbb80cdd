import type { Dialect } from '../engine/engine.ts';
import type { Filter } from '../filter/filter.ts';
import { indexOfAccessPath } from '../plan/access-paths.ts';
import { type Join, type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { skippedBy } from '../plan/list-request.ts';
import { quoted } from '../schema/table.ts';
import { compileExcept, lackedField } from './compile-except.ts';
import { compileOperand } from './compile-operand.ts';
import { compileOrder } from './compile-order.ts';
import { compileWhere } from './compile-where.ts';
import { Places } from './places.ts';
import { parameter, type Statement, type StatementWriter } from './statement.ts';

/** How a statement is to be written. */
export interface Manner {
  /** It may take long: it asks at every row whether it is to go on. */
  readonly isLong?: boolean;
  /** It also answers `Dialect.snapshot`. Counts only. */
  readonly tellsSnapshot?: boolean;
  /** One more demand on the rows. */
  readonly near?: (writer: StatementWriter) => string;
}

/**
 * The ids of one page, in order, and of one row more, so that the caller knows whether there is another page. The columns
 * of the page are read by these ids (measured: many times faster on sorted pages). Plans of one shape have one text.
 */
export function compileIds(plan: ListPlan, { isLong = false, near }: Manner = {}): Statement {
  const writer: StatementWriter = {
    dialect: plan.dialect,
    parameters: [],
    aliases: 0,
    isLong,
    triesRows: triesRows(plan),
  };
  const lacked = lackedField(plan);
  if (lacked !== null) return pageOf(plan, compileExcept(plan, lacked, writer), writer);
  const from = `${compileTable(plan)}${plan.joins.map((join) => compileJoin(join, plan.dialect)).join('')}`;
  const where = compileWhere(plan, writer, near === undefined ? [] : [near(writer)]);
  return pageOf(plan, `select ${rootAlias}."id" from ${from}${where} order by ${compileOrder(plan, writer)}`, writer);
}

function pageOf(plan: ListPlan, rows: string, writer: StatementWriter): Statement {
  return { sql: `${rows}${compileWindow(plan, writer)}`, parameters: writer.parameters };
}

/** How many rows the plan finds, whatever its window, and what the statement saw of the kept writes where that is asked. */
export function compileCount(plan: ListPlan, { isLong = false, tellsSnapshot = false }: Manner = {}): Statement {
  const writer: StatementWriter = {
    dialect: plan.dialect,
    parameters: [],
    aliases: 0,
    isLong,
    triesRows: triesRows(plan),
  };
  const where = compileWhere({ ...plan, window: { kind: 'page', page: 1, pageSize: 0 } }, writer);
  const snapshot = tellsSnapshot ? `, ${plan.dialect.snapshot}` : '';
  return { sql: `select count(*)${snapshot} from ${compileTable(plan)}${where}`, parameters: writer.parameters };
}

/** How many rows the plan finds in each run of ids, whatever its window, and what the statement saw of the kept writes. */
export function compileRuns(plan: ListPlan): Statement {
  const writer: StatementWriter = { dialect: plan.dialect, parameters: [], aliases: 0, isLong: true };
  const where = compileWhere({ ...plan, window: { kind: 'page', page: 1, pageSize: 0 } }, writer);
  const run = Places.runOf(`${rootAlias}."id"`);
  const sql = `select ${run}, count(*), ${plan.dialect.snapshot} from ${compileTable(plan)}${where} group by 1`;
  return { sql, parameters: writer.parameters };
}

/** Whether rows are found by something else than their custom fields. */
function triesRows({ accessPath }: ListPlan): boolean {
  return accessPath !== undefined && !accessPath.some(hasCustomField);
}

function hasCustomField(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.terms.some(hasCustomField);
  return filter.kind === 'customField';
}

/** SQLite takes a reference by name for one that a quarter of all rows have, and must be told what was estimated. */
function compileTable({ table, accessPath = [] }: ListPlan): string {
  const index = indexOfAccessPath(accessPath, table);
  return `${quoted(table.name)} ${rootAlias}${index === undefined ? '' : ` indexed by ${quoted(index.name)}`}`;
}

function compileJoin({ alias, from, column, within, table }: Join, dialect: Dialect): string {
  const named = within === undefined ? `${from}.${quoted(column.name)}` : compileOperand(within, from, dialect);
  return ` left join ${quoted(table.name)} ${alias} on ${alias}."id" = ${named}`;
}

function compileWindow({ window }: ListPlan, writer: StatementWriter): string {
  const limit = ` limit ${parameter(window.pageSize + 1, writer)}`;
  if (window.kind === 'after') return limit;
  return `${limit} offset ${parameter(skippedBy(window), writer)}`;
}
