import type { Behaviour } from '../../unit/behaviour.ts';
import { nameMapping } from './account/name-mapping.ts';
import { giveBatchBack } from './batch/give-batch-back.ts';
import { bookExpense } from './expense/book-expense.ts';
import { keepBatchedExpense } from './expense/keep-batched-expense.ts';
import { bookInvoice } from './invoice/book-invoice.ts';
import { keepBatchedEntry } from './invoice/keep-batched-entry.ts';
import { keepBatchedInvoice } from './invoice/keep-batched-invoice.ts';
import { numberAccount } from './invoice/number-account.ts';
import { bookPayment } from './payment/book-payment.ts';
import { keepBatchedPayment } from './payment/keep-batched-payment.ts';
import { listUnpostedPayment } from './payment/list-unposted-payment.ts';
import { takePaymentOut } from './payment/take-payment-out.ts';
import { bookReceipt } from './receipt/book-receipt.ts';
import { followFreight } from './receipt/follow-freight.ts';
import { startFreight } from './receipt/start-freight.ts';

/** What goes into the ledger, and what batches hold. After what invoices, expenses and payments do themselves. */
export const ledgerBehaviours: readonly Behaviour[] = [
  nameMapping,
  listUnpostedPayment,
  numberAccount,
  keepBatchedInvoice,
  keepBatchedExpense,
  keepBatchedPayment,
  keepBatchedEntry,
  bookInvoice,
  bookExpense,
  bookPayment,
  bookReceipt,
  followFreight,
  startFreight,
  takePaymentOut,
  giveBatchBack,
];
