import type { Connection } from '../engine/engine.ts';
import { type Lead, leadsOf } from '../plan/leads.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { compileMeasure } from './compile-measure.ts';

/** A lead and how many rows it finds: so many at least, where that is more than was counted to. */
export interface MeasuredLead {
  readonly lead: Lead;
  readonly rows: number;
}

/** So few rows are read, tried and sorted in a few milliseconds. */
export const fewRows = 1_000;

/** Not worth looking for a better one. */
const veryFewRows = 100;

/** Search indexes take ten times as long to count, and find ids that must be looked at once more. */
const searchCost = 10;

/**
 * The lead of a plan that finds the fewest rows, each counted up to `most` and not beyond the best before it; null when the
 * plan has none or every one finds more. Counting in an index takes some 40 ns a row.
 */
export async function chooseLead(plan: ListPlan, most: number, connection: Connection): Promise<MeasuredLead | null> {
  let best: MeasuredLead | null = null;
  for (const lead of leadsOf(plan)) {
    const limit = Math.min(
      best === null ? most : best.rows - 1,
      lead[0]?.kind === 'matches' ? most / searchCost : most,
    );
    const { sql, parameters } = compileMeasure(plan, lead, limit);
    const rows = Number((await connection.all(sql, parameters))[0]?.[0]);
    if (rows <= limit) best = { lead, rows };
    if (best !== null && best.rows <= veryFewRows) return best;
  }
  return best;
}
