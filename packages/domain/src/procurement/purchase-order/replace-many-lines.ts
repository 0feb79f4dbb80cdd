import { bulkReplaceAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const replaceOrderLines = bulkReplaceAction(
  'PUT /procurement/purchaseorders/{parentId}/lineitems/bulk',
  '/procurement/purchaseorders/{parentId}/lineitems',
  'lines of a purchase order are replaced, each on its own',
);
