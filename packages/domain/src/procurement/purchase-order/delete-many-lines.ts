import { bulkDeleteAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const deleteManyOrderLines = bulkDeleteAction(
  'DELETE /procurement/purchaseorders/{parentId}/lineitems/bulk',
  '/procurement/purchaseorders/{parentId}/lineitems',
  'lines of a purchase order are deleted, each on its own',
);
