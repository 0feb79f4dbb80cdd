import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { additions } from './take-product.ts';

type Agreement = RowOf<'/finance/agreements'>;

const dates = ['effectiveDate', 'cancelledDate'] as const;

/** An addition holds for days for which its agreement is billed. The first sentence is the product's, the other ours. */
export const refuseOutsideAgreement = behaviour(additions, {
  says: 'an addition is neither effective nor cancelled before its agreement is billed or after it ends',
  source: 'evidence: agreements/addition-dates',
  phase: 'refuse',
  on: { changed: dates },
  does: async (addition, unit) => {
    const agreement = await unit.get('/finance/agreements', addition.after.agreementId ?? 0);
    if (agreement === null) return;
    for (const key of dates.filter((each) => addition.changed(each))) {
      const broken = brokenRule(addition.after[key], agreement);
      if (broken !== null) addition.refuse('InvalidField', key, `${key} cannot be ${broken}`);
    }
  },
});

function brokenRule(moment: string | null, agreement: Agreement): string | null {
  const { startDate, billStartDate, endDate, noEndingDateFlag } = agreement;
  const day = moment?.slice(0, 10);
  const first = billStartDate ?? startDate;
  if (day === undefined) return null;
  if (first !== null && day < first.slice(0, 10)) return 'less than the agreement billing start date';
  const ends = noEndingDateFlag !== true && endDate !== null && day > endDate.slice(0, 10);
  return ends ? 'greater than the agreement end date' : null;
}
