import type { Cover, Money } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { leftOf } from './agreement-left.ts';
import type { AgreementUse } from './agreement-use.ts';
import { coverPeriods } from './cover-periods.ts';
import { gatherUses } from './gather-uses.ts';

/**
 * What an agreement has for money that is asked of it on a day; `own` is what the same record used before. One in hours has
 * them for time alone; one in incidents, or without a limit, covers everything that it covers at all (evidence:
 * time/expense-cover).
 */
export async function moneyCoverOf(
  agreement: RowOf<'/finance/agreements'>,
  day: number,
  own: AgreementUse | null,
  unit: Unit,
): Promise<Cover> {
  const { applicationUnits, applicationUnlimitedFlag, allowOverruns } = agreement;
  if (applicationUnlimitedFlag === true || applicationUnits === 'Incidents') return { by: 'everything' };
  if (applicationUnits !== 'Amount') return { by: 'nothing' };
  if (allowOverruns === true) return { by: 'everything' };
  unit.runAlone('looks at what is left of an agreement');
  const periods = coverPeriods(agreement, day);
  const left = await leftOf(agreement, day, periods, await gatherUses(agreement.id, periods, own, unit), unit);
  return { by: 'money', available: left as number as Money };
}
