import type { Behaviour } from '../../unit/behaviour.ts';
import { refuseOverpayment } from './refuse-overpayment.ts';
import { refuseSpentCredit } from './refuse-spent-credit.ts';
import { refuseVoidInvoice } from './refuse-void-invoice.ts';
import { takePaymentDetails } from './take-payment-details.ts';

/** What a payment of an invoice does beyond being stored. */
export const invoicePaymentBehaviours: readonly Behaviour[] = [
  takePaymentDetails,
  refuseOverpayment,
  refuseSpentCredit,
  refuseVoidInvoice,
];
