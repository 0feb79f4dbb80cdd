import { returnOf, storedMoney, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What a campaign has brought so far. */
export const workOutActualReturn = rollUp({
  says: 'the actual return of a campaign is its margin in percent of what it cost',
  source: 'evidence: sales/campaign-figures',
  of: '/marketing/campaigns',
  into: '/marketing/campaigns',
  by: { field: 'id' },
  reads: ['actualRevenue', 'actualCost'],
  sets: 'actualROI',
  as: ([campaign]) =>
    toNumber(returnOf(storedMoney(campaign?.actualRevenue), storedMoney(campaign?.actualCost)).percent),
});
