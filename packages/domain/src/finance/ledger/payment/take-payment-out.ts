import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { removeLedgerRows } from '../entry/ledger-rows.ts';

/** What a payment booked goes with it. */
export const takePaymentOut = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a payment that is deleted is taken out of the ledger, and is not deleted once it is in a batch',
  source: 'evidence: invoices/payment-accounts, invoices/batched',
  phase: 'release',
  does: async ({ before }, unit) => {
    if (before?.unpostedFlag === false)
      refuse({ kind: 'refused by rule', message: `Payment ${before.id} is in a batch and cannot be deleted.` });
    await removeLedgerRows({ paymentNumber: before?.id ?? 0 }, unit);
  },
});
