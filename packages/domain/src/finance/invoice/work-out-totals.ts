import { balanceOf, storedMoney, subtotalOf, toNumber, totalOf } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

const shared = {
  source: 'evidence: invoices/totals',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
} as const;

/** What an invoice bills before tax. */
export const workOutSubtotal = rollUp({
  ...shared,
  says: 'the subtotal of an invoice is what is on it and its adjustment, less the progress that was billed before',
  reads: [
    'serviceTotal',
    'serviceAdjustmentAmount',
    'expenseTotal',
    'productTotal',
    'agreementAmount',
    'previousProgressApplied',
  ],
  sets: 'subtotal',
  as: ([invoice]) =>
    toNumber(
      subtotalOf({
        service: storedMoney(invoice?.serviceTotal),
        serviceAdjustment: storedMoney(invoice?.serviceAdjustmentAmount),
        expense: storedMoney(invoice?.expenseTotal),
        product: storedMoney(invoice?.productTotal),
        agreement: storedMoney(invoice?.agreementAmount),
        previousProgress: storedMoney(invoice?.previousProgressApplied),
      }),
    ),
});

/** What an invoice comes to. */
export const workOutTotal = rollUp({
  ...shared,
  says: 'the total of an invoice is its subtotal and tax, less what was paid down',
  reads: ['subtotal', 'salesTax', 'downpaymentApplied'],
  sets: 'total',
  as: ([invoice]) => {
    const { subtotal, salesTax, downpaymentApplied } = invoice ?? {};
    return toNumber(totalOf(storedMoney(subtotal), storedMoney(salesTax), storedMoney(downpaymentApplied)));
  },
});

/** What is left to pay. */
export const workOutBalance = rollUp({
  ...shared,
  says: 'the balance of an invoice is its total less payments and credits',
  reads: ['total', 'payments', 'credits'],
  sets: 'balance',
  as: ([invoice]) =>
    toNumber(balanceOf(storedMoney(invoice?.total), storedMoney(invoice?.payments), storedMoney(invoice?.credits))),
});
