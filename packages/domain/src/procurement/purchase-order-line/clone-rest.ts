import { minus, storedQuantity, toNumber } from '@reeve/calculation';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { orderedPieces } from './ordered-pieces.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** What is still to come is waited for on a line of its own. */
export const cloneRest = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'the rest of a line that is received in part is ordered by a new line, when its status says so',
  source: 'evidence: procurement/receiving',
  phase: 'follow',
  on: { changed: ['receivedStatus'] },
  when: ({ before, after }) => before !== null && after.receivedStatus === 'PartiallyReceiveCloneRest',
  does: async (line, unit) => {
    const { after } = line;
    const rest = toNumber(minus(storedQuantity(orderedPieces(line)), storedQuantity(after.receivedQuantity)));
    if (rest <= 0 || after.purchaseOrderId == null) return;
    const present = await unit.select(lines, { purchaseOrderId: after.purchaseOrderId });
    const { description, unitCost, internalNotes, expectedShipDate, vendorSku, vendorOrderNumber } = after;
    const body = {
      ...{ description, unitCost, internalNotes, expectedShipDate, vendorSku, vendorOrderNumber, quantity: rest },
      lineNumber: Math.max(...present.map(({ lineNumber }) => lineNumber ?? 0)) + 1,
      product: referenceTo(after.product),
      unitOfMeasure: referenceTo(after.unitOfMeasure),
      warehouse: referenceTo(after.warehouse),
      warehouseBin: referenceTo(after.warehouseBin),
      shipmentMethod: referenceTo(after.shipmentMethod),
    };
    await makeRecord(lines, body, unit, after.purchaseOrderId);
  },
});
