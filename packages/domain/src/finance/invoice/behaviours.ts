import type { Behaviour } from '../../unit/behaviour.ts';
import { keepBilledAddition } from '../agreement/billing/keep-billed-addition.ts';
import { keepEarlierInvoice } from '../agreement/billing/keep-earlier-invoice.ts';
import { takeBackInvoice } from '../agreement/billing/take-back-invoice.ts';
import { adjustInCents } from './adjust-in-cents.ts';
import { freeWhatIsBilled } from './billed/free-what-is-billed.ts';
import { keepToCompany } from './billed/keep-to-company.ts';
import { markBilledExpense } from './billed/mark-billed-expense.ts';
import { markBilledTime } from './billed/mark-billed-time.ts';
import { nameWhatItIsFor } from './billed/name-what-it-is-for.ts';
import { takeUnbilled } from './billed/take-unbilled.ts';
import { closeInvoice } from './closed/close-invoice.ts';
import { keepBilledProduct } from './closed/keep-billed-product.ts';
import { keepClosedInvoice } from './closed/keep-closed-invoice.ts';
import { keepOnClosedInvoice } from './closed/keep-on-closed-invoice.ts';
import { keepProductOfInvoice } from './closed/keep-product-of-invoice.ts';
import { keepSettledInvoice } from './closed/keep-settled-invoice.ts';
import { refuseOpenInvoice } from './closed/refuse-open-invoice.ts';
import { fallDue } from './fall-due.ts';
import { keepToFee } from './fee/keep-to-fee.ts';
import { keepBilledProgress } from './keep-billed-progress.ts';
import { keepCustomer } from './keep-customer.ts';
import { keepType } from './keep-type.ts';
import { noteAdjuster } from './note-adjuster.ts';
import { askForDownPayment } from './paid-down/ask-for-down-payment.ts';
import { keepTakenPayment } from './paid-down/keep-taken-payment.ts';
import { refuseBeyondPaid } from './paid-down/refuse-beyond-paid.ts';
import { refuseAgreementInvoice } from './refuse-agreement-invoice.ts';
import { refuseProgress } from './refuse-progress.ts';
import { refuseUsedNumber } from './refuse-used-number.ts';
import { enterAmount } from './special/enter-amount.ts';
import { markSpecial } from './special/mark-special.ts';
import { refusePositiveCredit } from './special/refuse-positive-credit.ts';
import { startEmpty } from './start-empty.ts';
import { takeInvoiceBilling } from './take-billing.ts';
import { takeNumber } from './take-number.ts';
import { takeProgress } from './take-progress.ts';
import { takeInvoiceStatus } from './take-status.ts';
import { takeTemplate } from './take-template.ts';

/** What an invoice does beyond being stored. */
export const invoiceBehaviours: readonly Behaviour[] = [
  takeNumber,
  takeInvoiceStatus,
  nameWhatItIsFor,
  takeInvoiceBilling,
  startEmpty,
  adjustInCents,
  markSpecial,
  takeTemplate,
  takeProgress,
  askForDownPayment,
  enterAmount,
  fallDue,
  noteAdjuster,
  closeInvoice,
  takeUnbilled,
  keepSettledInvoice,
  keepBilledProgress,
  keepTakenPayment,
  keepEarlierInvoice,
  freeWhatIsBilled,
  takeBackInvoice,
];

/** What an invoice refuses of itself. */
export const invoiceRefusals: readonly Behaviour[] = [
  refuseAgreementInvoice,
  keepType,
  refuseUsedNumber,
  refuseProgress,
  keepCustomer,
  refusePositiveCredit,
  refuseBeyondPaid,
  refuseOpenInvoice,
  keepClosedInvoice,
];

/** What invoices ask of the products, the time and the expenses on them. */
export const invoiceLineBehaviours: readonly Behaviour[] = [
  markBilledTime,
  markBilledExpense,
  keepToCompany,
  keepToFee,
  keepOnClosedInvoice,
  keepBilledProduct,
  keepBilledAddition,
  keepProductOfInvoice,
];
