import { returnOf, storedMoney, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What a campaign has brought so far. */
export const workOutActualMargin = rollUp({
  says: 'the actual margin of a campaign is what it brought in less what it cost',
  source: 'evidence: sales/campaign-figures',
  of: '/marketing/campaigns',
  into: '/marketing/campaigns',
  by: { field: 'id' },
  reads: ['actualRevenue', 'actualCost'],
  sets: 'actualGrossMargin',
  as: ([campaign]) =>
    toNumber(returnOf(storedMoney(campaign?.actualRevenue), storedMoney(campaign?.actualCost)).margin),
});
