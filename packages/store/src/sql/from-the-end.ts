import { isWholeView, type ListPlan } from '../plan/list-plan.ts';
import { skippedBy } from '../plan/list-request.ts';
import type { RowPlace } from './places.ts';

/** Pages above it are walked to from the beginning: that takes less than a tenth of a millisecond. */
const leastSkipped = 1_000;

/** Where more rows than these stand before a page and behind it, it is worth knowing where it is: walking takes a millisecond. */
const leastOnBothSides = 20_000;

/** Whether a page lies so far down that it is worth knowing the total first. */
export function isFarDown({ window }: Pick<ListPlan, 'window'>): boolean {
  return window.kind === 'page' && skippedBy(window) >= leastSkipped;
}

/** Whether a page of all records in the order of their ids is far from the beginning and from the end. */
export function isInTheMiddle(plan: ListPlan, total: number): boolean {
  const skipped = skippedBy(plan.window);
  return isWholeView(plan) && Math.min(skipped, total - skipped) >= leastOnBothSides;
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

/** The plan that finds a page's rows from where they are. */
export function fromPlace(plan: ListPlan, { from, skipped }: RowPlace): ListPlan {
  return { ...plan, window: { kind: 'rows', from, skipped, pageSize: plan.window.pageSize } };
}
