import { storedMoney, subtotalOf, toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';

/** What an invoice bills before tax. */
export const workOutSubtotal = rollUp({
  says: 'the subtotal of an invoice is what is on it and its adjustment, less the progress that was billed before',
  source: 'evidence: invoices/totals',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
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
