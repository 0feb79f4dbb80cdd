import type { Behaviour } from '../../unit/behaviour.ts';
import { closeInvoice } from './close-invoice.ts';
import { fallDue } from './fall-due.ts';
import { keepBilledProduct } from './keep-billed-product.ts';
import { keepClosedInvoice } from './keep-closed-invoice.ts';
import { keepOnClosedInvoice } from './keep-on-closed-invoice.ts';
import { keepProductOfInvoice } from './keep-product-of-invoice.ts';
import { keepSettledInvoice } from './keep-settled-invoice.ts';
import { refuseAgreementInvoice } from './refuse-agreement-invoice.ts';
import { refuseOpenInvoice } from './refuse-open-invoice.ts';
import { refuseUsedNumber } from './refuse-used-number.ts';
import { startEmpty } from './start-empty.ts';
import { takeInvoiceBilling } from './take-billing.ts';
import { takeNumber } from './take-number.ts';
import { takeInvoiceStatus } from './take-status.ts';

/** What an invoice does beyond being stored. */
export const invoiceBehaviours: readonly Behaviour[] = [
  takeNumber,
  takeInvoiceStatus,
  takeInvoiceBilling,
  startEmpty,
  fallDue,
  closeInvoice,
  refuseAgreementInvoice,
  refuseUsedNumber,
  refuseOpenInvoice,
  keepClosedInvoice,
  keepSettledInvoice,
];

/** What invoices ask of the products, the time and the expenses on them. */
export const invoiceLineBehaviours: readonly Behaviour[] = [
  keepOnClosedInvoice,
  keepBilledProduct,
  keepProductOfInvoice,
];
