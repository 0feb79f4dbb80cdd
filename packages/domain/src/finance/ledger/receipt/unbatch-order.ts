import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import { done, notDone } from '../../../action/result.ts';
import { takeOutOfBatch } from '../batch/move-document.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const receipts = '/finance/accounting/unpostedprocurement';

/** The lines remember the batch. */
export const unbatchOrder = action('POST /procurement/purchaseorders/{id}/unbatch', {
  says: "a purchase order's receipts are taken out of their batch to be edited; its lines remember the batch",
  source: 'evidence: invoices/rebatch',
  does: async ({ id }, unit) => {
    await findRecord('/procurement/purchaseorders', id, unit);
    const batched = await unit.select(receipts, { purchaseOrder: id, unpostedFlag: false });
    if (batched.length === 0) return notDone(`Purchase order ${id} is in no batch.`);
    for (const receipt of batched) {
      if (receipt.glBatch === null) continue;
      await takeOutOfBatch({ receiptNumber: receipt.id }, receipt.glBatch, unit);
      if (receipt.lineItem !== null)
        await unit.updateColumns(lines, receipt.lineItem, { unbatchedRecId: receipt.glBatch });
    }
    return done();
  },
});
