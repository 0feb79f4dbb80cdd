import { toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { paidDownFor } from './paid-down.ts';

/** What was paid down is not paid again. */
export const takeDownPayments = rollUp({
  says: 'a standard invoice takes what was paid down, up to what it comes to, unless overrideDownPaymentAmountFlag keeps what is sent',
  source: 'evidence: invoices/down-payments',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: [
    'subtotal',
    'salesTax',
    'restrictDownpaymentFlag',
    'overrideDownPaymentAmountFlag',
    'project',
    'salesOrder',
    'ticket',
  ],
  sets: 'downpaymentApplied',
  as: async ([invoice], records) => {
    const own = invoice?.downpaymentApplied ?? 0;
    if (invoice?.overrideDownPaymentAmountFlag === true) return own;
    const found = await paidDownFor(invoice, records);
    return found === null ? own : toNumber(found.applied);
  },
});
