import type { Connection } from '../engine/engine.ts';
import { type AccessPath, accessPathsOf, idsNamed } from '../plan/access-paths.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { compileEstimate } from './compile-estimate.ts';

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

/**
 * The access path of a plan that finds the fewest rows, each counted up to `most` and not beyond the best before it; null when the
 * plan has none or every one finds more. Counting in an index takes some 40 ns a row.
 */
export async function chooseAccessPath(
  plan: ListPlan,
  most: number,
  connection: Connection,
): Promise<EstimatedPath | null> {
  const named = idsNamed(plan);
  if (named !== null && named.rows <= most) return named;
  let best: EstimatedPath | null = null;
  for (const path of accessPathsOf(plan)) {
    const limit = Math.min(
      best === null ? most : best.rows - 1,
      path[0]?.kind === 'matches' ? most / searchCost : most,
    );
    const { sql, parameters } = compileEstimate(plan, path, limit);
    const rows = Number((await connection.all(sql, parameters))[0]?.[0]);
    if (rows <= limit) best = { path, rows };
    if (best !== null && best.rows <= veryFewRows) return best;
  }
  return best;
}
