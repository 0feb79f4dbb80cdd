import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** A payment that an accounting package was given stays what it was. */
export const keepBatchedPayment = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a payment that is in a batch keeps its amount, its invoice and its accounts',
  source: 'evidence: invoices/batched',
  phase: 'refuse',
  on: { changed: ['amount', 'invoice', 'credit', 'paymentAccount', 'aRPaymentAccount'] },
  when: ({ before }) => before?.unpostedFlag === false,
  does: ({ before }) =>
    refuse({ kind: 'refused by rule', message: `Payment ${before?.id} is in a batch and cannot be changed.` }),
});
