import { isOrderIndexed } from '../plan/index-use.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { compileIds } from './compile-list.ts';
import { compileOrderOf } from './compile-order.ts';
import { compileAfter } from './compile-where.ts';
import { parameter, type Statement, type StatementWriter } from './statement.ts';

export const leastProbed = 2_000;
const mostWanted = 1_500;
const alias = 'g';

/**
 * `compileIds` among the first 2,000 rows in the plan's order (or twice as many as are wanted), tried one by one. Where
 * many rows meet the filter it finds the page in a hundredth of the time that finding and sorting all of them takes;
 * SQLite, which keeps no histograms, would not think of it. Fewer ids than a page has say nothing. Null where the order
 * has no index or goes through references, and where the page lies too deep.
 */
export function compileProbe(plan: ListPlan, isLong: boolean): Statement | null {
  const wanted = lastWanted(plan);
  if (wanted > mostWanted || plan.joins.length > 0 || !isOrderIndexed(plan.order, plan.table)) return null;
  const rows = Math.max(leastProbed, 2 * wanted);
  const near = (writer: StatementWriter) => compileNearness(plan, rows, writer);
  return compileIds({ ...plan, accessPath: [] }, { isLong, near });
}

/** How many rows there are up to the end of the page, and one more. */
function lastWanted({ window }: ListPlan): number {
  return (window.kind === 'after' ? 1 : window.page) * window.pageSize + 1;
}

/** That a row is among the first in the order. In the order of the ids a bound lets the walk end with the page. */
function compileNearness(plan: ListPlan, rows: number, writer: StatementWriter): string {
  const after = plan.window.kind === 'after' ? ` where ${compileAfter(plan.window.pageId, alias, writer)}` : '';
  const first = `select ${alias}."id" from ${quoted(plan.table.name)} ${alias}`;
  const order = `order by ${compileOrderOf(alias, plan, writer)}`;
  if (plan.order.length > 1 || plan.order[0]?.descending === true)
    return `${rootAlias}."id" in (${first}${after} ${order} limit ${parameter(rows, writer)})`;
  const last = `${first} not indexed${after} ${order} limit 1 offset ${parameter(rows - 1, writer)}`;
  return `${rootAlias}."id" <= coalesce((${last}), ${Number.MAX_SAFE_INTEGER})`;
}
