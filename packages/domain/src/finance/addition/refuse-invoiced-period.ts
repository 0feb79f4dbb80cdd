import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { billedUntilOf } from '../agreement/rhythm/billing-days.ts';
import { additions } from './take-product.ts';

/** The product's own sentence. */
const invoiced =
  'Since this period has already been invoiced there will not be an invoice generated for additional products for this period. Please prorate the agreement or update the start date to on or after the Next Invoice Date.';

/** What begins in a period that was billed whole would never be billed for it. */
export const refuseInvoicedPeriod = behaviour(additions, {
  says: 'an addition does not begin within a period that was invoiced, unless its agreement is prorated',
  source: 'evidence: agreements/invoiced-period',
  phase: 'refuse',
  on: { changed: ['effectiveDate'] },
  does: async (addition, unit) => {
    const { effectiveDate, agreementId } = addition.after;
    if (effectiveDate === null) return;
    const open = firstOpenDayOf(await unit.get('/finance/agreements', agreementId ?? 0));
    if (open !== null && effectiveDate.slice(0, 10) < open) addition.refuse('InvalidField', 'effectiveDate', invoiced);
  },
});

/**
 * The first day from which an addition may hold that comes now: the one after what was invoiced; null where any may, since the agreement
 * counts days, is billed once, or was not invoiced yet.
 */
export function firstOpenDayOf(agreement: RowOf<'/finance/agreements'> | null): string | null {
  if (agreement === null || agreement.prorateFlag === true || agreement.billOneTimeFlag === true) return null;
  return billedUntilOf(agreement)?.slice(0, 10) ?? null;
}
