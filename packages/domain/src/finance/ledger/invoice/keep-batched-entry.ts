import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** An entry of the ledger is put right before a batch takes it. */
export const keepBatchedEntry = behaviour('/finance/accounting/batches/{parentId}/entries', {
  says: 'an entry of the ledger that is in a batch is not changed',
  source: 'evidence: invoices/ledger-entries',
  phase: 'refuse',
  on: 'every write',
  when: ({ before }) => before?.isBatched === true,
  does: ({ before }) =>
    refuse({ kind: 'refused by rule', message: `Ledger entry ${before?.id} is in a batch and cannot be changed.` }),
});
