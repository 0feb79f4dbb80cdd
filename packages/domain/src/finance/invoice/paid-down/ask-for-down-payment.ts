import { storedMoney } from '@reeve/calculation';
import { behaviour } from '../../../unit/behaviour.ts';

/** What is to be taken is known before the invoice comes to so much. */
export const askForDownPayment = behaviour('/finance/invoices', {
  says: 'what is sent as downpaymentApplied with overrideDownPaymentAmountFlag is what the invoice is to take',
  source: 'evidence: invoices/down-payments',
  phase: 'derive',
  on: 'every write',
  sets: ['askedDownpayment', 'downpaymentApplied'],
  when: ({ sent }) => sent.has('downpaymentApplied') || sent.has('overrideDownPaymentAmountFlag'),
  does: ({ before, after, sent }) => {
    // Less than nothing is left as it was sent: it is refused as any amount is.
    if (sent.has('downpaymentApplied') && storedMoney(after.downpaymentApplied) < 0) return;
    const isOwn = after.overrideDownPaymentAmountFlag === true;
    const asked = sent.has('downpaymentApplied') ? after.downpaymentApplied : (before?.downpaymentApplied ?? null);
    after.askedDownpayment = isOwn ? asked : null;
    after.downpaymentApplied = before?.downpaymentApplied ?? 0;
  },
});
