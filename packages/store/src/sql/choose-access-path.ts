import type { Connection } from '../engine/engine.ts';
import { LeastRecentlyUsed } from '../engine/least-recently-used.ts';
import { type AccessPath, accessPathsOf, idsNamed } from '../plan/access-paths.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { compileEstimate } from './compile-estimate.ts';
import type { Statement } from './statement.ts';

/** An access path and how many rows it finds: so many at least, where that is more than was counted to. */
export interface EstimatedPath {
  readonly path: AccessPath;
  readonly rows: number;
}

/** So few rows are read, tried and sorted in a few milliseconds. */
export const fewRows = 1_000;

/** Not worth looking for a better one. */
const veryFewRows = 100;

/** Search indexes take ten times as long to count, and find ids that must be looked at once more. */
const searchCost = 10;

/** So often what led to nothing is taken to lead nowhere yet. */
const mostTaken = 50;

/** So many ways that led to nothing are remembered of a tenant. */
const mostRemembered = 1_000;

/** Longer ones are not remembered, so that a stranger's conditions take no more than some megabytes. */
const longestText = 4_000;

/** By what a tenant is read through: the statements that led to nothing, and how often they are passed over yet. */
const leadNowhere = new WeakMap<Connection, LeastRecentlyUsed<string, { left: number }>>();

/**
 * Whether statements led to nothing a little while ago. That seldom changes, and only makes the way to the rows a longer one: asked so often, it is tried
 * again.
 */
export function isPassedOver(statements: readonly Statement[], connection: Connection): boolean {
  const known = leadNowhere.get(connection)?.find(textOf(statements));
  return known !== undefined && known.left-- > 0;
}

/** Remembers that statements led to nothing. */
export function passOver(statements: readonly Statement[], connection: Connection): void {
  const text = textOf(statements);
  if (text.length > longestText) return;
  const known = leadNowhere.get(connection) ?? new LeastRecentlyUsed(mostRemembered);
  leadNowhere.set(connection, known);
  known.keep(text, { left: mostTaken });
}

function textOf(statements: readonly Statement[]): string {
  return JSON.stringify(statements.map(({ sql, parameters }) => [sql, ...parameters.map(String)]));
}

/**
 * The access path that finds the fewest rows and at most so many, null where there is none. That there is none is remembered for a while; which path finds
 * few is counted each time, since they may have become many.
 */
export async function fewestOf(plan: ListPlan, most: number, connection: Connection): Promise<EstimatedPath | null> {
  if (idsNamed(plan) !== null) return chooseAccessPath(plan, most, connection);
  const estimates = accessPathsOf(plan).map((path) => compileEstimate(plan, path, mostOf(path, most)));
  if (isPassedOver(estimates, connection)) return null;
  const found = await chooseAccessPath(plan, most, connection, estimates);
  if (found === null) passOver(estimates, connection);
  return found;
}

/**
 * The access path of a plan that finds the fewest rows, each counted up to `most` and not beyond the best before it; null when the
 * plan has none or every one finds more. Counting in an index takes some 40 ns a row. `estimates` are what counts each up to `most`, where they are
 * written already.
 */
export async function chooseAccessPath(
  plan: ListPlan,
  most: number,
  connection: Connection,
  estimates?: readonly Statement[],
): Promise<EstimatedPath | null> {
  const named = idsNamed(plan);
  if (named !== null && named.rows <= most) return named;
  let best: EstimatedPath | null = null;
  for (const [at, path] of accessPathsOf(plan).entries()) {
    const limit: number = Math.min(best === null ? most : best.rows - 1, mostOf(path, most));
    const written: Statement | undefined = best === null ? estimates?.[at] : undefined;
    const { sql, parameters } = written ?? compileEstimate(plan, path, limit);
    const rows: number = Number((await connection.all(sql, parameters))[0]?.[0]);
    if (rows <= limit) best = { path, rows };
    if (best !== null && best.rows <= veryFewRows) return best;
  }
  return best;
}

function mostOf([first]: AccessPath, most: number): number {
  return first?.kind === 'matches' ? Math.floor(most / searchCost) : most;
}
