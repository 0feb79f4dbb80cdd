import { lineAmountsOf, minus, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** What a product comes to follows from its pieces that were not cancelled, their price, their cost and the discount. */
export const extendProductAmounts = behaviour('/procurement/products', {
  says: 'extended price, extended cost and margin of a product are worked out',
  source: 'evidence: procurement/product-amounts',
  phase: 'derive',
  on: { changed: ['quantity', 'quantityCancelled', 'price', 'cost', 'discount', 'extPrice', 'extCost', 'margin'] },
  sets: ['extPrice', 'extCost', 'margin'],
  does: ({ after }) => {
    const { extPrice, extCost, margin } = lineAmountsOf({
      quantity: minus(storedQuantity(after.quantity), storedQuantity(after.quantityCancelled)),
      lessIncluded: null,
      price: storedMoney(after.price),
      cost: storedMoney(after.cost),
      discount: storedMoney(after.discount),
    });
    after.extPrice = toNumber(extPrice);
    after.extCost = toNumber(extCost);
    after.margin = toNumber(margin);
  },
});
