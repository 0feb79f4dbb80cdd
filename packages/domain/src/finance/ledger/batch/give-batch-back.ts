import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { documentOf, ledgerRows } from '../entry/ledger-rows.ts';
import { moveDocument } from './move-document.ts';

/** A batch that is deleted gives back what it held. */
export const giveBatchBack = behaviour('/finance/accounting/batches', {
  says: 'what a deleted batch held waits for another one; a closed batch is not deleted',
  source: 'evidence: invoices/batches, invoices/batched',
  phase: 'release',
  does: async ({ before }, unit) => {
    if (before?.closedFlag === true)
      refuse({ kind: 'refused by rule', message: `Batch ${before.id} is closed and cannot be deleted.` });
    for (const row of await unit.select(ledgerRows, { batch: before?.id ?? 0 }))
      if (row.batch !== null) await moveDocument(documentOf(row), null, unit);
  },
});
