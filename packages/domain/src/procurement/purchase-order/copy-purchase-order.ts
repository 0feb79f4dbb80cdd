import { copyAction } from '../../copy/copy-action.ts';

/** Nothing was received, shipped or cancelled yet. */
const freshLine = {
  receivedQuantity: 0,
  receivedStatus: 'Waiting',
  dateReceived: null,
  shipDate: null,
  trackingNumber: null,
  closedFlag: false,
  canceledFlag: false,
  canceledReason: null,
  serialNumbers: null,
  packingSlip: null,
};

/** A copy of a purchase order (evidence: records/copies). */
export const copyPurchaseOrder = copyAction('POST /procurement/purchaseorders/{id}/copy', {
  says: 'a purchase order is copied open, under the next number, with its lines as if nothing was received, shipped, cancelled or billed yet',
  collection: '/procurement/purchaseorders',
  fresh: { poNumber: null, shipmentDate: null, trackingNumber: null, salesTax: null },
  usual: { status: '/procurement/purchaseorderstatuses' },
  children: ['/procurement/purchaseorders/{parentId}/lineitems'],
  freshChildren: { '/procurement/purchaseorders/{parentId}/lineitems': freshLine },
});
