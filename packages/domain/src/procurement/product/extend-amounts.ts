import { lineAmountsOf, minus, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** What a product comes to follows from its pieces that were not cancelled, their price, their cost and the discount; the margin is that of one. */
export const extendProductAmounts = behaviour('/procurement/products', {
  says: 'extended price and extended cost of a product are worked out, and its margin: that of one piece',
  source: 'evidence: procurement/product-amounts',
  phase: 'derive',
  on: { changed: ['quantity', 'quantityCancelled', 'price', 'cost', 'discount', 'extPrice', 'extCost', 'margin'] },
  sets: ['extPrice', 'extCost', 'margin'],
  does: ({ after }) => {
    const [price, cost] = [storedMoney(after.price), storedMoney(after.cost)];
    const { extPrice, extCost } = lineAmountsOf({
      quantity: minus(storedQuantity(after.quantity), storedQuantity(after.quantityCancelled)),
      lessIncluded: null,
      price,
      cost,
      discount: storedMoney(after.discount),
    });
    after.extPrice = toNumber(extPrice);
    after.extCost = toNumber(extCost);
    after.margin = toNumber(minus(price, cost));
  },
});
