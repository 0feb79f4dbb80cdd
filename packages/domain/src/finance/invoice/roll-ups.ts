import type { RollUp } from '../../unit/roll-up.ts';
import { sumCredits, sumExpenseTotal, sumPayments, sumProductTotal, sumServiceTotal } from './sum-totals.ts';
import { taxExpenses, taxInvoice, taxProducts, taxTime } from './work-out-tax.ts';
import { workOutBalance, workOutSubtotal, workOutTotal } from './work-out-totals.ts';

/** What an invoice shows of what is on it and of what was paid. */
export const invoiceRollUps: readonly RollUp[] = [
  sumServiceTotal,
  sumExpenseTotal,
  sumProductTotal,
  sumPayments,
  sumCredits,
  taxInvoice,
  taxTime,
  taxExpenses,
  taxProducts,
  workOutSubtotal,
  workOutTotal,
  workOutBalance,
];
