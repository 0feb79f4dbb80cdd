import { type Money, storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { numberOf } from '../../action/stored-values.ts';
import { isObject } from '../../body/members.ts';

/** What each piece of a product brings in and costs, cycle by cycle. */
export interface RecurringSale {
  readonly revenue: Money;
  readonly cost: Money;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly billCycle: number | null;
  readonly cycleType: string | null;
  readonly cycles: number | null;
}

/** How a product recurs; null where it brings in nothing again. */
export function recurringOf({ recurring }: Pick<RowOf<'/procurement/products'>, 'recurring'>): RecurringSale | null {
  if (!isObject(recurring)) return null;
  const revenue = numberOf(recurring['recurringRevenue']);
  if (revenue == null || revenue === 0) return null;
  const cycle = recurring['billCycle'];
  return {
    revenue: storedMoney(revenue),
    cost: storedMoney(numberOf(recurring['recurringCost'])),
    startDate: textOf(recurring['startDate']),
    endDate: textOf(recurring['endDate']),
    billCycle: numberOf(isObject(cycle) ? cycle['id'] : recurring['billCycleId']) ?? null,
    cycleType: textOf(recurring['cycleType']),
    cycles: numberOf(recurring['cycles']) ?? null,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
