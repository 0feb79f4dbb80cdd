import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import { done, notDone } from '../../../action/result.ts';
import { refuse } from '../../../fault.ts';
import { putIntoBatch } from '../batch/move-document.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const receipts = '/finance/accounting/unpostedprocurement';

/** Nothing is exported by it. Refused where the batch is gone, or closed by now. */
export const rebatchOrder = action('POST /procurement/purchaseorders/{id}/rebatch', {
  says: "a purchase order's receipts go back into the batch that they were taken out of",
  source: 'evidence: invoices/rebatch',
  does: async ({ id }, unit) => {
    await findRecord('/procurement/purchaseorders', id, unit);
    const taken = (await unit.select(lines, { purchaseOrderId: id })).filter((line) => line.unbatchedRecId !== null);
    if (taken.length === 0) return notDone(`Purchase order ${id} was taken out of no batch.`);
    for (const line of taken) {
      const batch = await findRecord('/finance/accounting/batches', line.unbatchedRecId ?? 0, unit);
      if (batch.closedFlag === true)
        refuse({ kind: 'refused by rule', message: `Batch ${batch.id} is closed and takes nothing back.` });
      for (const receipt of await unit.select(receipts, { lineItem: line.id, unpostedFlag: true }))
        await putIntoBatch({ receiptNumber: receipt.id }, batch, unit);
      await unit.updateColumns(lines, line.id, { unbatchedRecId: null });
      for (const freight of await unit.select(receipts, { purchaseOrder: id, lineItem: null, unpostedFlag: true }))
        await putIntoBatch({ receiptNumber: freight.id }, batch, unit);
    }
    return done();
  },
});
