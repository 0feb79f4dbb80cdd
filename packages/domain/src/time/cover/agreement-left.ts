import {
  availableOf,
  type CoverUse,
  type DayPeriod,
  type Quantity,
  quantity,
  storedQuantity,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { dayOfMoment } from '../../clock.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';
import type { AgreementUse } from './agreement-use.ts';
import { isIn, type Uses } from './gather-uses.ts';

type Agreement = RowOf<'/finance/agreements'>;
type Adjustment = RowOf<'/finance/agreements/{parentId}/adjustments'>;

/** What is left of an agreement on a day, in its own units, `without` an adjustment that goes. `periods` end with the day's. */
export async function leftOf(
  agreement: Agreement,
  day: number,
  periods: readonly DayPeriod[],
  uses: Uses,
  unit: StoredRecords,
  without: number | null = null,
): Promise<Quantity> {
  const adjustments = (await adjustmentsOf(agreement, unit)).filter(({ id }) => id !== without);
  return availableOf({
    limit: storedQuantity(agreement.applicationLimit),
    periods: periods.map((period) => usedIn(period, agreement, uses, adjustments)),
    day,
    carriesOver: agreement.carryOverUnused === true,
    expiresAfter: agreement.expiredDays ?? 0,
    overruns: agreement.allowOverruns === true,
  });
}

function usedIn(period: DayPeriod, agreement: Agreement, uses: Uses, adjustments: readonly Adjustment[]): CoverUse {
  return {
    last: period.last,
    used: amountOf(
      agreement,
      [...uses.earlier, ...uses.now].filter((use) => isIn(period, use)),
    ),
    adjusted: sumWithin(period, adjustments),
  };
}

/** By how much the limit of an agreement was adjusted in a period. */
export async function adjustedIn(period: DayPeriod, agreement: Agreement, unit: StoredRecords): Promise<Quantity> {
  return sumWithin(period, await adjustmentsOf(agreement, unit));
}

function adjustmentsOf({ id }: Agreement, unit: StoredRecords): Promise<Adjustment[]> {
  return unit.select('/finance/agreements/{parentId}/adjustments', { agreementId: id });
}

function sumWithin(period: DayPeriod, adjustments: readonly Adjustment[]): Quantity {
  return sum(adjustments.filter((each) => isOf(period, each)).map(({ amount }) => storedQuantity(amount)));
}

function isOf({ first, last }: DayPeriod, { effectiveDate }: Adjustment): boolean {
  const day = effectiveDate === null ? null : dayOfMoment(effectiveDate);
  return day === null || (first <= day && day <= last);
}

/** What uses come to in the agreement's units: in hours, in money, or as the number of tickets that were covered. */
export function amountOf({ applicationUnits }: Agreement, uses: readonly AgreementUse[]): Quantity {
  if (applicationUnits === 'Incidents') return quantity(incidentsOf(uses).size);
  const key = applicationUnits === 'Amount' ? 'money' : 'hours';
  return sum(uses.map((use) => use[key]));
}

/** The tickets of which something was covered. */
export function incidentsOf(uses: readonly AgreementUse[]): ReadonlySet<number> {
  const entries = new Map<number, number>();
  for (const use of uses) entries.set(use.ticket, (entries.get(use.ticket) ?? 0) + use.entries);
  return new Set([...entries].filter(([, count]) => count > 0).map(([ticket]) => ticket));
}

function sum(amounts: readonly number[]): Quantity {
  return amounts.reduce((whole, each) => whole + each, 0) as Quantity;
}
