import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import type { StoredRecord } from '@reeve/store';
import { numberOf } from '../../action/stored-values.ts';
import type { Unit } from '../../unit/unit.ts';
import { forecastOf, type Revenue } from '../forecast/forecast.ts';

/**
 * What the forecast of an opportunity comes to is what the ticket or project that is made of it is estimated at, on top of
 * what that was before: services as time, products as products, the rest as expenses (evidence: sales/estimates).
 */
export async function takeEstimates(opportunity: number, collection: string, target: StoredRecord, unit: Unit) {
  const { totals } = await forecastOf(opportunity, unit);
  const parts = [
    ['Time', [totals.serviceRevenue]],
    ['Product', [totals.productRevenue]],
    ['Expense', [totals.otherRevenue1, totals.otherRevenue2]],
  ] as const;
  const added = (field: string, amounts: readonly number[]) =>
    [field, toNumber(sumOf([numberOf(target[field]) ?? 0, ...amounts].map((each) => storedMoney(each))))] as const;
  const estimates = parts.flatMap(([kind, of]: readonly [string, readonly Revenue[]]) => [
    added(
      `estimated${kind}Revenue`,
      of.map(({ revenue }) => revenue),
    ),
    added(
      `estimated${kind}Cost`,
      of.map(({ cost }) => cost),
    ),
  ]);
  await unit.updateColumns(collection, target.id, Object.fromEntries(estimates));
}
