import { lineAmountsOf, money, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { behaviour } from '../../unit/behaviour.ts';

/** What a line comes to follows from its pieces and what one of them costs; a cancelled one comes to nothing. */
export const extendOrderLineCost = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'the extended cost of a line of a purchase order is worked out',
  source: 'evidence: procurement/order-totals',
  phase: 'derive',
  on: { changed: ['quantity', 'unitCost', 'extCost', 'canceledFlag'] },
  sets: ['extCost'],
  does: ({ after }) => {
    const { extCost } = lineAmountsOf({
      quantity: storedQuantity(after.canceledFlag === true ? 0 : after.quantity),
      lessIncluded: null,
      price: money(0),
      cost: storedMoney(after.unitCost),
      discount: money(0),
    });
    after.extCost = toNumber(extCost);
  },
});
