import type { RollUp } from '../../unit/roll-up.ts';
import { billServices } from './fee/bill-services.ts';
import { takeDownPayments } from './paid-down/take-down-payments.ts';
import { workOutRemaining } from './paid-down/work-out-remaining.ts';
import { sumTax } from './tax/sum-tax.ts';
import { taxExpenses } from './tax/tax-expenses.ts';
import { taxInvoice } from './tax/tax-invoice.ts';
import { taxProducts } from './tax/tax-products.ts';
import { taxTime } from './tax/tax-time.ts';
import { sumAppliedCredit } from './total/sum-applied-credit.ts';
import { sumCredits } from './total/sum-credits.ts';
import { sumExpenseTotal } from './total/sum-expense-total.ts';
import { sumPayments } from './total/sum-payments.ts';
import { sumProductTotal } from './total/sum-product-total.ts';
import { sumServiceTotal } from './total/sum-service-total.ts';
import { workOutBalance } from './total/work-out-balance.ts';
import { workOutSubtotal } from './total/work-out-subtotal.ts';
import { workOutTotal } from './total/work-out-total.ts';

/** What an invoice shows of what is on it and of what was paid. */
export const invoiceRollUps: readonly RollUp[] = [
  sumServiceTotal,
  billServices,
  sumExpenseTotal,
  sumProductTotal,
  sumPayments,
  sumCredits,
  sumAppliedCredit,
  taxInvoice,
  taxTime,
  taxExpenses,
  taxProducts,
  sumTax,
  workOutSubtotal,
  takeDownPayments,
  workOutRemaining,
  workOutTotal,
  workOutBalance,
];
