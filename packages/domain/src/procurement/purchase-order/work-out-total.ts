import { storedMoney, sumOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** What an order comes to. */
export const workOutOrderTotal = rollUp({
  says: 'the total of a purchase order is its subtotal, tax and freight',
  source: 'evidence: procurement/order-totals',
  of: '/procurement/purchaseorders',
  into: '/procurement/purchaseorders',
  by: { field: 'id' },
  reads: ['subTotal', 'salesTax', 'freightCost', 'freightTaxTotal'],
  sets: 'total',
  as: ([order]) => {
    const { subTotal, salesTax, freightCost, freightTaxTotal } = order ?? {};
    return toNumber(sumOf([subTotal, salesTax, freightCost, freightTaxTotal].map(storedMoney)));
  },
});
