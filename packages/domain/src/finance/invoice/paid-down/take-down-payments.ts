import { toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { paidDownFor } from './paid-down.ts';

/** What was paid down is not paid again. */
export const takeDownPayments = rollUp({
  says: 'a standard invoice takes what was paid down, up to what it comes to, and with overrideDownPaymentAmountFlag any invoice what is sent, as far as there is so much',
  source: 'evidence: invoices/down-payments',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: [
    'subtotal',
    'salesTax',
    'restrictDownpaymentFlag',
    'overrideDownPaymentAmountFlag',
    'askedDownpayment',
    'type',
    'company',
    'project',
    'salesOrder',
    'ticket',
  ],
  sets: 'downpaymentApplied',
  as: async ([invoice], records) => {
    const found = await paidDownFor(invoice, records);
    return found === null ? 0 : toNumber(found.applied);
  },
});
