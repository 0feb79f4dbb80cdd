import type { Behaviour } from '../../unit/behaviour.ts';
import { fallDue } from './fall-due.ts';
import { refuseAgreementInvoice } from './refuse-agreement-invoice.ts';
import { takeInvoiceBilling } from './take-billing.ts';
import { takeNumber } from './take-number.ts';
import { takeInvoiceStatus } from './take-status.ts';

/** What an invoice does beyond being stored. */
export const invoiceBehaviours: readonly Behaviour[] = [
  takeNumber,
  takeInvoiceStatus,
  takeInvoiceBilling,
  fallDue,
  refuseAgreementInvoice,
];
