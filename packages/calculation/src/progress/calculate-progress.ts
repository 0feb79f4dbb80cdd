import type { Hours } from '../money.ts';
import { roundedRatio } from '../rounding.ts';
import { steps, sumOf } from '../ten-thousandths.ts';

/** A piece of work: the hours that were planned for it, and whether it is done. */
export interface BudgetedWork {
  readonly budget: Hours;
  readonly done: boolean;
}

/**
 * The part of the work that is done, from 0 to 1 with four decimals, half up: of the planned hours, or of the pieces where
 * none has any planned. Null where there is no work. Raises `out of range`.
 */
export function progressOf(work: readonly BudgetedWork[]): number | null {
  if (work.length === 0) return null;
  const done = work.filter((each) => each.done);
  const planned = sumOf(work.map(({ budget }) => budget));
  const [part, whole] = planned === 0 ? [done.length, work.length] : [sumOf(done.map(({ budget }) => budget)), planned];
  return roundedRatio(part, steps.whole, whole, 'half up') / steps.whole;
}
