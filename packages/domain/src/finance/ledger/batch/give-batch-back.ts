import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Unit } from '../../../unit/unit.ts';
import { documentsOf, ledgerRows } from '../entry/ledger-rows.ts';
import { forgetReversed, refuseReversedLater } from '../invoice/reverse-invoice.ts';
import { takeOutOfBatch } from './move-document.ts';

/** A batch that is deleted gives back what it held. */
export const giveBatchBack = behaviour('/finance/accounting/batches', {
  says: 'what a deleted batch held waits for another one; a closed batch is not deleted',
  source: 'evidence: invoices/batches, invoices/batched, invoices/reversed',
  phase: 'release',
  does: async ({ before }, unit) => {
    if (before?.closedFlag === true)
      refuse({ kind: 'refused by rule', message: `Batch ${before.id} is closed and cannot be deleted.` });
    const batch = before?.id ?? 0;
    for (const document of documentsOf(await unit.select(ledgerRows, { batch })))
      if ('bookedOn' in document) await giveInvoiceBack(document, batch, unit);
      else await takeOutOfBatch(document, batch, unit);
  },
});

async function giveInvoiceBack(document: { readonly bookedOn: number }, batch: number, unit: Unit): Promise<void> {
  const { bookedOn } = document;
  await refuseReversedLater(bookedOn, batch, unit);
  const opposite = await unit.first(ledgerRows, { bookedOn, batch: null });
  await takeOutOfBatch(document, batch, unit);
  if (opposite !== null) await forgetReversed(bookedOn, unit);
}
