import { bulkCreateAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const createOrderLines = bulkCreateAction(
  'POST /procurement/purchaseorders/{parentId}/lineitems/bulk',
  '/procurement/purchaseorders/{parentId}/lineitems',
  'lines of a purchase order are made, each on its own',
);
