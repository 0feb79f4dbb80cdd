import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';
import { rememberOrdered } from './ordered-pieces.ts';

type OrderLines = '/procurement/purchaseorders/{parentId}/lineitems';

/** How a line is received in part for good. */
const partly: readonly unknown[] = ['PartiallyReceiveCancelRest', 'PartiallyReceiveCloneRest'];

/** Goods may come in parts, and go back. */
export const receiveLine = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order that is received says when, is closed when nothing is to come, and opens again when goods go back',
  source: 'evidence: procurement/receiving',
  phase: 'derive',
  on: { changed: ['receivedQuantity', 'receivedStatus', 'quantity'] },
  sets: ['receivedQuantity', 'receivedStatus', 'quantity', 'dateReceived', 'closedFlag'],
  does: async (line, unit) => {
    const { after, before } = line;
    countReceived(line);
    const received = after.receivedQuantity ?? 0;
    if (received === 0) after.dateReceived = null;
    else line.fill('dateReceived', unit.now);
    const complete = after.receivedStatus !== 'Waiting';
    if (complete === isComplete(before) || line.sent.has('closedFlag')) return;
    if (!complete) after.closedFlag = false;
    else if ((await procurementSettings(unit))?.autoClosePurchaseOrderItemFlag === true) after.closedFlag = true;
  },
});

/** The words follow the pieces, but where a part is received for good: then the line is over that part only. */
function countReceived(line: Draft<OrderLines>): void {
  const { after, sent } = line;
  const newly = line.changed('receivedStatus');
  if (newly && after.receivedStatus === 'FullyReceived' && !sent.has('receivedQuantity'))
    after.receivedQuantity = Math.floor(after.quantity ?? 0);
  const [received, ordered] = [after.receivedQuantity ?? 0, after.quantity ?? 0];
  if (newly && partly.includes(after.receivedStatus) && received > 0 && received < ordered) {
    rememberOrdered(line, ordered);
    after.quantity = received;
  }
  const all = received > 0 && received >= (after.quantity ?? 0);
  if (!all) after.receivedStatus = 'Waiting';
  else if (!partly.includes(after.receivedStatus)) after.receivedStatus = 'FullyReceived';
}

function isComplete(line: RowOf<OrderLines> | null): boolean {
  return line !== null && line.receivedStatus !== null && line.receivedStatus !== 'Waiting';
}
