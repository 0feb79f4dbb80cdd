import { behaviour } from '../../../unit/behaviour.ts';
import { proratedAmountsOf } from './prorated-amounts.ts';

const additions = '/finance/agreements/{parentId}/additions';

/** Additions follow how their agreement is billed. */
export const prorateAdditions = behaviour('/finance/agreements', {
  says: 'the prorated amounts of additions follow how their agreement is billed',
  source: 'evidence: agreements/proration',
  phase: 'follow',
  on: { changed: ['prorateFlag', 'billingCycle', 'billOneTimeFlag', 'invoicingCycle', 'startDate'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const addition of await unit.select(additions, { agreementId: after.id }))
      if (addition.effectiveDate !== null)
        await unit.updateColumns(additions, addition.id, await proratedAmountsOf(addition, after, unit));
  },
});
