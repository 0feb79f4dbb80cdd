import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { additions } from './take-product.ts';

const dates = ['effectiveDate', 'cancelledDate'] as const;

/** An addition holds for days of its agreement. */
export const refuseOutsideAgreement = behaviour(additions, {
  says: 'an addition is neither effective nor cancelled before its agreement starts or after it ends',
  source: 'evidence: agreements/addition-dates',
  phase: 'refuse',
  on: { changed: dates },
  does: async (addition, unit) => {
    const agreement = await unit.get('/finance/agreements', addition.after.agreementId ?? 0);
    if (agreement === null) return;
    for (const key of dates) {
      const broken = brokenRule(addition.after[key], agreement);
      if (broken !== null) addition.refuse('InvalidDate', key, `The ${key} must not be ${broken}.`);
    }
  },
});

function brokenRule(moment: string | null, { startDate, endDate, noEndingDateFlag }: RowOf<'/finance/agreements'>) {
  const day = moment?.slice(0, 10);
  if (day === undefined) return null;
  if (startDate !== null && day < startDate.slice(0, 10)) return 'before the startDate of the agreement';
  const ends = noEndingDateFlag !== true && endDate !== null && day > endDate.slice(0, 10);
  return ends ? 'after the endDate of the agreement' : null;
}
