import type { DayPeriod } from '@reeve/calculation';
import type { Unit } from '../../unit/unit.ts';
import { type AgreementUse, useByDay, useWithin } from './agreement-use.ts';

/** What was used of an agreement in the last of some periods, and in those before it. */
export interface Uses {
  readonly now: readonly AgreementUse[];
  readonly earlier: readonly AgreementUse[];
}

/** Reads it. `own` is what an entry used that is written anew: it does not count. */
export async function gatherUses(
  agreement: number,
  periods: readonly DayPeriod[],
  own: AgreementUse | null,
  unit: Unit,
): Promise<Uses> {
  const current = periods.at(-1) ?? { first: 0, last: -1 };
  const before = { first: periods[0]?.first ?? 0, last: current.first - 1 };
  const now = await useWithin(agreement, current.first, current.last, unit);
  const earlier = before.first > before.last ? [] : await useByDay(agreement, before.first, before.last, unit);
  return { now: without(own, now, current), earlier: without(own, earlier, before) };
}

function without(own: AgreementUse | null, uses: readonly AgreementUse[], period: DayPeriod): readonly AgreementUse[] {
  if (own === null || !isIn(period, own)) return uses;
  return [...uses, { ...own, hours: -own.hours, money: -own.money, entries: -own.entries }];
}

/** Whether something was used in a period. */
export function isIn({ first, last }: DayPeriod, { day }: AgreementUse): boolean {
  return first <= day && day <= last;
}
