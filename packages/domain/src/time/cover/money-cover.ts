import type { Cover, Money } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { leftOf } from './agreement-left.ts';
import type { AgreementUse } from './agreement-use.ts';
import { coverPeriods } from './cover-periods.ts';
import { gatherUses } from './gather-uses.ts';

/**
 * What an agreement has for money that is asked of it on a day; `own` is what the same record used before. Only money runs
 * out: an agreement in hours or incidents covers everything that it covers at all.
 */
export async function moneyCoverOf(
  agreement: RowOf<'/finance/agreements'>,
  day: number,
  own: AgreementUse | null,
  unit: Unit,
): Promise<Cover> {
  const { applicationUnits, applicationUnlimitedFlag, allowOverruns } = agreement;
  if (applicationUnits !== 'Amount' || applicationUnlimitedFlag === true || allowOverruns === true)
    return { by: 'everything' };
  unit.runAlone('looks at what is left of an agreement');
  const periods = coverPeriods(agreement, day);
  const left = await leftOf(agreement, day, periods, await gatherUses(agreement.id, periods, own, unit), unit);
  return { by: 'money', available: left as number as Money };
}
