import type { RollUp } from '../../unit/roll-up.ts';
import { sumCredits } from './sum-credits.ts';
import { sumExpenseTotal } from './sum-expense-total.ts';
import { sumPayments } from './sum-payments.ts';
import { sumProductTotal } from './sum-product-total.ts';
import { sumServiceTotal } from './sum-service-total.ts';
import { taxExpenses } from './tax-expenses.ts';
import { taxInvoice } from './tax-invoice.ts';
import { taxProducts } from './tax-products.ts';
import { taxTime } from './tax-time.ts';
import { workOutBalance } from './work-out-balance.ts';
import { workOutSubtotal } from './work-out-subtotal.ts';
import { workOutTotal } from './work-out-total.ts';

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
