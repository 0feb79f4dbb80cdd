import { changeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { taxOfOrderLine } from '../purchase-order-line/tax-of-line.ts';

const lines = '/procurement/purchaseorders/{parentId}/lineitems';

/** The lines of an order are taxed as it is. */
export const taxLinesAgain = behaviour('/procurement/purchaseorders', {
  says: 'the lines of a purchase order are taxed anew when its tax code changes or it is no longer taxed',
  source: 'evidence: procurement/order-tax',
  phase: 'follow',
  on: { changed: ['taxCode', 'taxPoFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const line of await unit.select(lines, { purchaseOrderId: after.id })) {
      const tax = await taxOfOrderLine(line, unit);
      if (tax !== line.tax) await changeRecord(lines, line.id, { tax }, unit);
    }
  },
});
