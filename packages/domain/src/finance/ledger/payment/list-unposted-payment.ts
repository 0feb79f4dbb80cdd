import { behaviour } from '../../../unit/behaviour.ts';

/** A payment waits for a batch from the start. */
export const listUnpostedPayment = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a new payment waits for a batch',
  source: 'evidence: invoices/unposted-payments',
  phase: 'complete',
  on: 'create',
  sets: ['unpostedFlag'],
  does: ({ after }) => {
    after.unpostedFlag = true;
  },
});
