import { returnOf, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** What a campaign is meant to bring. */
export const workOutBudget = behaviour('/marketing/campaigns', {
  says: 'the budgeted margin and return of a campaign follow from what it is to bring in and to cost',
  source: 'evidence: sales/campaign-figures',
  phase: 'derive',
  on: { changed: ['budgetRevenue', 'budgetCost', 'budgetGrossMargin', 'budgetROI'] },
  sets: ['budgetGrossMargin', 'budgetROI'],
  does: ({ after }) => {
    const { margin, percent } = returnOf(storedMoney(after.budgetRevenue), storedMoney(after.budgetCost));
    after.budgetGrossMargin = toNumber(margin);
    after.budgetROI = toNumber(percent);
  },
});
