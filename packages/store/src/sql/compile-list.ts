import type { Dialect } from '../engine/engine.ts';
import { joined } from '../plan/filter.ts';
import { type Join, type ListPlan, type OrderTerm, rootAlias } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { compileFilter } from './compile-filter.ts';
import { compileOperand } from './compile-operand.ts';
import { parameter, type Statement, type Writer } from './statement.ts';

/**
 * The ids of one page, in order, and of one row more, so that the caller knows whether there is another page. The columns
 * of the page are read by these ids (stack-measurements 2: ids first). Plans of one shape have one text.
 */
export function compileIds(plan: ListPlan): Statement {
  const { dialect } = plan;
  const writer: Writer = { dialect, parameters: [], aliases: 0 };
  const from = `${quoted(plan.table.name)} ${rootAlias}${plan.joins.map(compileJoin).join('')}`;
  const where = compileWhere(plan, writer);
  const order = plan.order.map((term) => compileOrder(term, plan, dialect)).join(', ');
  return {
    sql: `select ${rootAlias}."id" from ${from}${where} order by ${order}${compileWindow(plan, writer)}`,
    parameters: writer.parameters,
  };
}

/** How many rows the plan finds, whatever its window. */
export function compileCount(plan: ListPlan): Statement {
  const { dialect } = plan;
  const writer: Writer = { dialect, parameters: [], aliases: 0 };
  const where = compileWhere({ ...plan, window: { kind: 'page', page: 1, pageSize: 0 } }, writer);
  return { sql: `select count(*) from ${quoted(plan.table.name)} ${rootAlias}${where}`, parameters: writer.parameters };
}

function compileWhere({ scope, filter, window }: ListPlan, writer: Writer): string {
  const terms: string[] = [];
  if (window.kind === 'after') terms.push(`${rootAlias}."id" > ${parameter(inRange(window.pageId), writer)}`);
  const all = joined('and', [scope, filter]);
  if (all.kind !== 'constant' || !all.value) terms.push(compileFilter(all, rootAlias, writer));
  return terms.length === 0 ? '' : ` where ${terms.join(' and ')}`;
}

/** PostgreSQL's ids have 32 bits, and it takes no parameter beyond. */
function inRange(id: number): number {
  return Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, Math.trunc(id)));
}

function compileJoin({ alias, from, column, table }: Join): string {
  return ` left join ${quoted(table.name)} ${alias} on ${alias}."id" = ${from}.${quoted(column.name)}`;
}

/** Empty values come first ascending: so SQLite has it by itself, as has the vendor's database (*assumed*). */
function compileOrder({ alias, operand, descending }: OrderTerm, plan: ListPlan, dialect: Dialect): string {
  const text =
    operand.type === 'enum'
      ? dialect.binaryText(compileOperand(operand, alias, dialect))
      : compileOperand(operand, alias, dialect);
  const direction = descending ? ' desc' : '';
  const isId = alias === rootAlias && operand.kind === 'column' && operand.column === plan.table.byKey.get('id');
  if (dialect.name === 'sqlite' || isId) return text + direction;
  return `${text}${direction} nulls ${descending ? 'last' : 'first'}`;
}

function compileWindow({ window }: ListPlan, writer: Writer): string {
  const limit = ` limit ${parameter(window.pageSize + 1, writer)}`;
  if (window.kind === 'after') return limit;
  const skipped = Math.min((window.page - 1) * window.pageSize, Number.MAX_SAFE_INTEGER);
  return `${limit} offset ${parameter(skipped, writer)}`;
}
