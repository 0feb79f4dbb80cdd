import type { Row, TenantDatabase } from '../engine/engine.ts';
import { isLight } from '../plan/index-use.ts';
import { leadsOf, termsOf } from '../plan/leads.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { chooseLead, fewRows } from './choose-lead.ts';
import { compileGlance } from './compile-glance.ts';
import { compileCount, compileIds } from './compile-list.ts';
import type { Statement } from './statement.ts';

/** Where plans are run: short reads by the one, long ones by the other. */
export type Readers = Pick<TenantDatabase, 'reader' | 'background'>;

/** A statement that answers a plan, and whether it may take long. */
export interface Chosen {
  readonly statement: Statement;
  readonly isLong: boolean;
}

/** How many rows a lead for a count is measured up to. */
const mostCounted = 50_000;

/**
 * The ids of a plan's page, in order, and one more where there are more. On PostgreSQL the database chooses how. On SQLite
 * a term that few rows meet leads, by measure; where there is none a glance at the first rows may find the page; else
 * the rows are found by the reader that holds nobody up.
 */
export async function findIds(plan: ListPlan, readers: Readers): Promise<number[]> {
  const lead = await chooseIds(plan, readers);
  if (lead !== null) return run(lead, readers);
  const glance = compileGlance(plan);
  if (glance !== null) {
    const ids = await run({ statement: glance, isLong: !isLight(plan.filter) }, readers);
    if (ids.length > plan.window.pageSize) return ids;
  }
  return run({ statement: compileIds(plan.filter.kind === 'constant' ? { ...plan, lead: [] } : plan), isLong: true }, readers);
}

/** Whether a list shows all of a view in the order of the ids. */
function isWholeView({ filter, order }: ListPlan): boolean {
  return filter.kind === 'constant' && order.length === 1 && order[0]?.alias === rootAlias;
}

/** How the page is found without a glance; null where a glance comes first. */
export async function chooseIds(plan: ListPlan, { reader }: Readers): Promise<Chosen | null> {
  if (plan.dialect.name !== 'sqlite' || isWholeView(plan))
    return { statement: compileIds(plan), isLong: plan.needsScan };
  const best = await chooseLead(plan, fewRows, reader);
  return best === null ? null : { statement: compileIds({ ...plan, lead: best.lead }), isLong: false };
}

/** How many records a plan finds, whatever its window. */
export async function countRows(plan: ListPlan, readers: Readers): Promise<number> {
  const [total] = await run(await chooseCount(plan, readers), readers);
  return total ?? 0;
}

/** How a plan is counted. */
export async function chooseCount(plan: ListPlan, { reader }: Readers): Promise<Chosen> {
  if (plan.dialect.name !== 'sqlite') return { statement: compileCount(plan), isLong: plan.countNeedsScan };
  const few = await chooseLead(plan, fewRows, reader);
  const best = few ?? (leadsOf(plan).length > 1 ? await chooseLead(plan, mostCounted, reader) : null);
  const led = best === null ? plan : { ...plan, lead: best.lead };
  return { statement: compileCount(led), isLong: few === null && termsOf(plan)[0]?.kind !== 'constant' };
}

async function run({ statement, isLong }: Chosen, { reader, background }: Readers): Promise<number[]> {
  const rows: readonly Row[] = await (isLong ? background : reader).all(statement.sql, statement.parameters);
  return rows.map(([value]) => Number(value));
}
