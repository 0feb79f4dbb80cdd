import { storedMoney, toNumber } from '@reeve/calculation';
import { behaviour } from '../../../unit/behaviour.ts';
import { dueOf, paidDownThere } from './paid-down.ts';

/** Nobody has paid down more than that, or needs it. */
export const refuseBeyondPaid = behaviour('/finance/invoices', {
  says: 'an invoice is told to take no more than is left of what was paid down, and no more than it comes to if anything stands on it',
  source: 'evidence: invoices/down-payments',
  phase: 'refuse',
  on: { changed: ['askedDownpayment'] },
  when: ({ after }) => storedMoney(after.askedDownpayment) > 0,
  does: async (invoice, unit) => {
    const { after } = invoice;
    const [asked, there, due] = [storedMoney(after.askedDownpayment), await paidDownThere(after, unit), dueOf(after)];
    if (asked > there)
      invoice.refuse('InvalidField', 'downpaymentApplied', beyond(toNumber(there), 'are left of what was paid down'));
    else if (due > 0 && asked > due)
      invoice.refuse('InvalidField', 'downpaymentApplied', beyond(toNumber(due), 'the invoice comes to'));
  },
});

function beyond(most: number, what: string): string {
  return `The amount is more than the ${most} that ${what}.`;
}
