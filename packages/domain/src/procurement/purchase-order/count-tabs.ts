import { quickAccessAction } from '../../setup/quick-access.ts';

/** How full the tabs are of a purchase order. */
export const countOrderTabs = quickAccessAction(
  'GET /procurement/purchaseorders/{id}/quickAccess/count',
  '/procurement/purchaseorders',
  'PurchaseOrder',
  [
    { count: 'lineItems', of: '/procurement/purchaseorders/{parentId}/lineitems', by: 'purchaseOrderId' },
    { count: 'notes', of: '/procurement/purchaseorders/{parentId}/notes', by: '_parentId' },
  ],
);
