import { rollUp } from '../../unit/roll-up.ts';

/** Whoever sold a product sees by which purchase order it comes. */
export const namePurchaseOrder = rollUp({
  says: 'a product names the purchase order that demand for it was put on last',
  source: 'evidence: sales/line-status, procurement/demands',
  of: '/procurement/purchaseorders/{parentId}/lineitems',
  into: '/procurement/products',
  by: { field: 'demandedFor', counts: ({ canceledFlag }) => canceledFlag !== true },
  reads: ['purchaseOrderNumber', 'canceledFlag'],
  sets: 'purchaseOrderNumber',
  as: (lines) => lines.at(-1)?.purchaseOrderNumber ?? null,
});
