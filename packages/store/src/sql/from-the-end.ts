import type { ListPlan } from '../plan/list-plan.ts';
import { skippedBy } from '../plan/list-request.ts';

/** Pages above it are walked to from the beginning: that takes less than a tenth of a millisecond. */
const leastSkipped = 1_000;

/** Whether a page lies so far down that it is worth knowing the total first. */
export function isFarDown({ window }: Pick<ListPlan, 'window'>): boolean {
  return window.kind === 'page' && skippedBy(window) >= leastSkipped;
}

/**
 * The plan that finds a page's rows from the end, the last first: what lies before a page far down is walked over by the
 * database, and behind it is less. Null where the beginning is nearer.
 */
export function fromTheEnd(plan: ListPlan, total: number): ListPlan | null {
  const skipped = skippedBy(plan.window);
  if (skipped * 2 < total) return null;
  const end = Math.min(total, skipped + plan.window.pageSize);
  const order = plan.order.map((term) => ({ ...term, descending: !term.descending }));
  const window = { kind: 'rows', skipped: total - end, pageSize: Math.max(0, end - skipped) } as const;
  return { ...plan, order, window };
}
