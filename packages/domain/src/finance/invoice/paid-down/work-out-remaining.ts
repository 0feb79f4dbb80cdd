import { toNumber } from '@reeve/calculation';
import { rollUp } from '../../../unit/roll-up.ts';
import { paidDownFor } from './paid-down.ts';

/** What is left of down payments after an invoice took its part. */
export const workOutRemaining = rollUp({
  says: 'a standard invoice shows what it left of the down payments that it could take of',
  source: 'evidence: invoices/down-payments',
  of: '/finance/invoices',
  into: '/finance/invoices',
  by: { field: 'id' },
  reads: [
    'downpaymentApplied',
    'subtotal',
    'salesTax',
    'askedDownpayment',
    'company',
    'restrictDownpaymentFlag',
    'project',
    'salesOrder',
    'ticket',
  ],
  sets: 'remainingDownpayment',
  as: async ([invoice], records) => {
    const found = await paidDownFor(invoice, records);
    if (found === null) return invoice?.remainingDownpayment ?? 0;
    return toNumber(found.left);
  },
});
