import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** Every line goes, or none: one that was received or batched keeps them all (*assumed*). Raises `record not found` for the order. */
export const deleteOrderLines = action('DELETE /procurement/purchaseorders/{parentId}/lineitems', {
  says: 'all lines of a purchase order are deleted',
  source: 'evidence: bundles/bulk-deletes, bundles/all-lines',
  does: async ({ parentId }, unit) => {
    await findRecord('/procurement/purchaseorders', parentId, unit);
    const found = await unit.select(lines, { purchaseOrderId: parentId });
    for (const { id } of found) await deleteRecord(lines, id, unit);
    return nothing();
  },
});
