import { storedMoney, toNumber, totalOf } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What an invoice comes to. */
export const workOutTotal = rollUp({
  says: 'the total of an invoice is its subtotal and tax, less what was paid down',
  source: 'evidence: invoices/totals',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: ['subtotal', 'salesTax', 'downpaymentApplied'],
  sets: 'total',
  as: ([invoice]) => {
    const { subtotal, salesTax, downpaymentApplied } = invoice ?? {};
    return toNumber(totalOf(storedMoney(subtotal), storedMoney(salesTax), storedMoney(downpaymentApplied)));
  },
});
