import { minus, storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** What remains of a line. */
export const workOutMargin = behaviour('/sales/opportunities/{parentId}/forecast', {
  says: 'the margin of a line of a forecast is its revenue less its cost',
  source: 'evidence: sales/forecast-margin',
  phase: 'derive',
  on: { changed: ['revenue', 'cost', 'margin'] },
  sets: ['margin'],
  does: ({ after }) => {
    after.margin = toNumber(minus(storedMoney(after.revenue), storedMoney(after.cost)));
  },
});
