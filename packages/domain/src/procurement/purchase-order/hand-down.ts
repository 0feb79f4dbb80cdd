import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** What was sent with the order is written on every line when the flags of the body say so. */
export const handDown = behaviour('/procurement/purchaseorders', {
  says: 'newly sent shipment details and vendor order number are handed down to the lines when the flags say so',
  source: 'evidence: procurement/copied-to-lines',
  phase: 'follow',
  on: { changed: ['shipmentDate', 'shipmentMethod', 'trackingNumber', 'vendorOrderNumber'] },
  when: ({ after, before }) =>
    before !== null && (after.updateShipmentInfo === true || after.updateVendorOrderNumber === true),
  does: async (order, unit) => {
    const { after, sent } = order;
    const shipment = {
      ...(sent.has('shipmentDate') && { shipDate: after.shipmentDate }),
      ...(sent.has('shipmentMethod') && { shipmentMethod: referenceTo(after.shipmentMethod) }),
      ...(sent.has('trackingNumber') && { trackingNumber: after.trackingNumber }),
    };
    const handed = {
      ...(after.updateShipmentInfo === true && shipment),
      ...(after.updateVendorOrderNumber === true &&
        sent.has('vendorOrderNumber') && { vendorOrderNumber: after.vendorOrderNumber }),
    };
    if (Object.keys(handed).length === 0) return;
    for (const { id } of await unit.select(lines, { purchaseOrderId: after.id }))
      await changeRecord(lines, id, handed, unit);
  },
});
