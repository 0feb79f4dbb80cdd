import { behaviour } from '../../unit/behaviour.ts';
import { proratedAmountsOf } from '../agreement/billing/prorated-amounts.ts';
import { extendAmounts } from './extend-amounts.ts';
import { additions } from './take-product.ts';

/** An addition that begins within a period shows what it comes to in that. */
export const prorateAmounts = behaviour(additions, {
  says: 'an addition of a prorated agreement that begins within a period shows its price and cost of the rest of it',
  source: 'evidence: agreements/proration',
  phase: 'derive',
  on: { changed: ['effectiveDate', 'unitPrice', 'unitCost', 'extPrice', 'extCost', 'quantity', 'lessIncluded'] },
  sets: ['proratePrice', 'prorateCost', 'extendedProratePrice', 'extendedProrateCost'],
  after: [extendAmounts],
  does: async ({ after }, unit) => {
    const agreement = await unit.get('/finance/agreements', after.agreementId ?? 0);
    Object.assign(after, await proratedAmountsOf(after, agreement, unit));
  },
});
