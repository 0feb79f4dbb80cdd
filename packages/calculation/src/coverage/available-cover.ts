import type { Quantity } from '../money.ts';
import { sumOf, withinLimit } from '../ten-thousandths.ts';

/** What was used and adjusted in one period, in the agreement's units: hours, money or incidents. */
export interface CoverUse {
  /** The last day of the period. */
  readonly last: number;
  readonly adjusted: Quantity;
  readonly used: Quantity;
}

/** What decides how much an agreement still covers on a day. */
export interface AvailableQuestion {
  readonly limit: Quantity;
  /** Every period from the agreement's first to the one of the day, in order, none left out. */
  readonly periods: readonly CoverUse[];
  readonly day: number;
  /** Whether what is left of a period is added to the next. */
  readonly carriesOver: boolean;
  /** For how many days after its period it can be used; 0 for ever. */
  readonly expiresAfter: number;
  /** Whether a period may use more than it has, which the next one then has less. */
  readonly overruns: boolean;
}

/** What is left of a period, and the last day on which it can be used. */
interface Left {
  readonly amount: number;
  readonly until: number;
}

/**
 * How much is left on the day, never less than nothing. What was carried over is used before what is new, the oldest
 * first. Raises `out of range`.
 */
export function availableOf(question: AvailableQuestion): Quantity {
  let carried: readonly Left[] = [];
  let debt = 0;
  for (const [at, period] of question.periods.entries()) {
    const isLast = at === question.periods.length - 1;
    const begins = isLast ? question.day : (question.periods[at - 1]?.last ?? period.last) + 1;
    const usable = carried.filter(({ until }) => until >= begins);
    const fresh = { amount: sumOf([question.limit, period.adjusted]) - debt, until: untilOf(question, period) };
    const left = spend([...usable, fresh], period.used);
    if (isLast) return withinLimit(Math.max(0, total(left)));
    debt = question.overruns ? Math.max(0, -total(left)) : 0;
    carried = question.carriesOver ? left.filter(({ amount }) => amount > 0) : [];
  }
  return withinLimit(0);
}

function untilOf({ expiresAfter }: AvailableQuestion, { last }: CoverUse): number {
  return expiresAfter > 0 ? last + expiresAfter : Number.POSITIVE_INFINITY;
}

/** Takes what was used from the oldest on; what is used beyond all is owed by the newest. */
function spend(lots: readonly Left[], used: number): Left[] {
  let rest = used;
  return lots.map(({ amount, until }, at) => {
    const taken = at === lots.length - 1 ? rest : Math.min(Math.max(amount, 0), rest);
    rest -= taken;
    return { amount: amount - taken, until };
  });
}

function total(lots: readonly Left[]): number {
  return lots.reduce((sum, { amount }) => sum + amount, 0);
}
