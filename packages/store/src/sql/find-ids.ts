import type { Row, TenantDatabase } from '../engine/engine.ts';
import { isLight } from '../plan/index-use.ts';
import { type Lead, leadsOf, termsOf } from '../plan/leads.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { chooseLead, fewRows } from './choose-lead.ts';
import { compileGlance } from './compile-glance.ts';
import { compileCount, compileIds } from './compile-list.ts';
import type { Statement } from './statement.ts';

/** Where plans are run: short reads by the one, long ones by the other. */
export type Readers = Pick<TenantDatabase, 'reader' | 'background'>;

/** A statement that answers a plan, and whether it may take long. */
export interface Way {
  readonly purpose: 'page' | 'glance' | 'count';
  readonly statement: Statement;
  readonly isLong: boolean;
}

/** How many rows a lead is measured up to where much is read in any case. */
const mostMeasured = 50_000;

/** The ids of a plan's page, in order, and one more where there are more, by `waysToIds`. */
export async function findIds(plan: ListPlan, readers: Readers): Promise<number[]> {
  let ids: number[] = [];
  for await (const way of waysToIds(plan, readers)) {
    ids = await run(way, readers);
    if (ids.length > plan.window.pageSize) return ids;
  }
  return ids;
}

/**
 * The statements that find a plan's page: each is tried until one fills the page, and the last is right in any case. On
 * PostgreSQL the database chooses how. On SQLite a term that few rows meet leads, by measure; where there is none a
 * glance at the first rows may find the page; else the rows are found by the reader that holds nobody up.
 */
async function* waysToIds(plan: ListPlan, { reader }: Readers): AsyncGenerator<Way> {
  if (plan.dialect.name !== 'sqlite' || isWholeView(plan))
    return yield { purpose: 'page', statement: compileIds(plan), isLong: plan.needsScan };
  const few = await chooseLead(plan, fewRows, reader);
  if (few !== null) return yield { purpose: 'page', statement: compileIds(led(plan, few)), isLong: false };
  const glance = compileGlance(plan);
  if (glance !== null) yield { purpose: 'glance', statement: glance, isLong: !isLight(plan.filter) };
  const best = plan.filter.kind === 'constant' ? { lead: [] } : await chooseLead(plan, mostMeasured, reader);
  yield { purpose: 'page', statement: compileIds(led(plan, best)), isLong: true };
}

/** Every statement that `findIds` would try if none filled the page. */
export async function allWaysToIds(plan: ListPlan, readers: Readers): Promise<Way[]> {
  const ways: Way[] = [];
  for await (const way of waysToIds(plan, readers)) ways.push(way);
  return ways;
}

function led(plan: ListPlan, best: { readonly lead: Lead } | null): ListPlan {
  return best === null ? plan : { ...plan, lead: best.lead };
}

/** Whether a list shows all of a view in the order of the ids. */
function isWholeView({ filter, order }: ListPlan): boolean {
  return filter.kind === 'constant' && order.length === 1 && order[0]?.alias === rootAlias;
}

/** How many records a plan finds, whatever its window. */
export async function countRows(plan: ListPlan, readers: Readers): Promise<number> {
  const [total] = await run(await wayToCount(plan, readers), readers);
  return total ?? 0;
}

/** How a plan is counted. */
export async function wayToCount(plan: ListPlan, { reader }: Readers): Promise<Way> {
  if (plan.dialect.name !== 'sqlite')
    return { purpose: 'count', statement: compileCount(plan), isLong: plan.countNeedsScan };
  const few = await chooseLead(plan, fewRows, reader);
  const best = few ?? (leadsOf(plan).length > 1 ? await chooseLead(plan, mostMeasured, reader) : null);
  const isLong = few === null && termsOf(plan)[0]?.kind !== 'constant';
  return { purpose: 'count', statement: compileCount(led(plan, best)), isLong };
}

async function run({ statement, isLong }: Way, { reader, background }: Readers): Promise<number[]> {
  const rows: readonly Row[] = await (isLong ? background : reader).all(statement.sql, statement.parameters);
  return rows.map(([value]) => Number(value));
}
