import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { isClosedStatus } from '../../invoice/closed/closed-status.ts';

/** What an accounting package was given is not changed behind its back. */
export const keepBatchedInvoice = behaviour('/finance/invoices', {
  says: 'an invoice that is in a batch is not opened again',
  source: 'evidence: invoices/batched, invoices/reversed',
  phase: 'refuse',
  on: { changed: ['status'] },
  when: ({ before }) => before !== null && before.glBatch !== null,
  does: async ({ before, after }, unit) => {
    if (await isClosedStatus(after.status, unit)) return;
    const message = `Invoice ${after.id} is in batch ${before?.glBatch}: delete the batch to open it again.`;
    refuse({ kind: 'refused by rule', message });
  },
});
