import { behaviour } from '../../unit/behaviour.ts';

const sums = [
  'serviceTotal',
  'serviceAdjustmentAmount',
  'expenseTotal',
  'productTotal',
  'agreementAmount',
  'previousProgressApplied',
  'downpaymentApplied',
  'subtotal',
  'salesTax',
  'total',
  'payments',
  'credits',
  'creditApplied',
  'balance',
] as const;

/** Nothing stands on a new invoice yet, and whether it is taxed follows from whether it has a tax code. */
export const startEmpty = behaviour('/finance/invoices', {
  says: 'a new invoice comes to nothing until something is put on it, and is taxable unless it says otherwise',
  source: 'evidence: invoices/totals, invoices/tax',
  phase: 'complete',
  on: 'every write',
  sets: [...sums, 'taxableFlag'],
  when: ({ how }) => how !== 'patch',
  does: ({ before, after, sent }) => {
    for (const key of sums) after[key] ??= before?.[key] ?? 0;
    if (before === null && !sent.has('taxableFlag')) after.taxableFlag = true;
  },
});
