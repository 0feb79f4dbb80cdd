import { type Hours, storedHours } from '@reeve/calculation';
import type { SlaGoals } from '@reeve/calculation/sla';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

type ServiceLevel = RowOf<'/service/SLAs'>;

const moreThanACentury = 1_000_000;

/** The hours of a goal as they are stored. */
type StoredGoals = Pick<ServiceLevel, 'respondHours' | 'planWithin' | 'resolutionHours'>;

/** The goals of a service level for a priority: its row for that, else its own (evidence: service-levels/goals). */
export function goalsOf(sla: ServiceLevel, priority: number | null, unit: Unit): Promise<SlaGoals> {
  const tables = ['/service/SLAs', '/service/SLAs/{parentId}/priorities'] as const;
  return unit.keep(`goals of ${sla.id} for ${priority}`, tables, () => readGoals(sla, priority, unit));
}

async function readGoals(sla: ServiceLevel, priority: number | null, unit: Unit): Promise<SlaGoals> {
  const wanted = { sla: sla.id, priority };
  const own: StoredGoals | null =
    priority === null ? null : await unit.first('/service/SLAs/{parentId}/priorities', wanted);
  const { respondHours, planWithin, resolutionHours } = own ?? sla;
  return {
    respond: goalOf(respondHours),
    plan: goalOf(planWithin),
    resolve: goalOf(resolutionHours),
  };
}

/** What is stored may be larger than any exact number of hours; more than a century is no goal in any case. */
function goalOf(hours: number | null): Hours | null {
  return hours === null ? null : storedHours(Math.min(hours, moreThanACentury));
}

/** A ticket without a service level is promised nothing. */
export const noGoals: SlaGoals = { respond: null, plan: null, resolve: null };
