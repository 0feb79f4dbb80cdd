import { lineAmountsOf, money, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';
import { additions } from './take-product.ts';

/** What an addition comes to follows from its pieces, their price and their cost. */
export const extendAmounts = behaviour(additions, {
  says: 'billed quantity, extended price, extended cost and margin of an addition are worked out',
  source: 'evidence: agreements/addition-amounts',
  phase: 'derive',
  on: {
    changed: ['quantity', 'lessIncluded', 'unitPrice', 'unitCost', 'billedQuantity', 'extPrice', 'extCost', 'margin'],
  },
  sets: ['billedQuantity', 'extPrice', 'extCost', 'margin'],
  does: ({ after }) => {
    const { billed, extPrice, extCost, margin } = lineAmountsOf({
      quantity: storedQuantity(after.quantity),
      lessIncluded: storedQuantity(after.lessIncluded),
      price: storedMoney(after.unitPrice),
      cost: storedMoney(after.unitCost),
      discount: money(0),
    });
    after.billedQuantity = toNumber(billed);
    after.extPrice = toNumber(extPrice);
    after.extCost = toNumber(extCost);
    after.margin = toNumber(margin);
  },
});
