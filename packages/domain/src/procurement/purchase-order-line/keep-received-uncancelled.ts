import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What came is in stock and owed for, whatever becomes of its line. */
export const keepReceivedUncancelled = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order of which something was received is not cancelled, nor is anything received of a cancelled one',
  source: 'evidence: procurement/line-cancelling',
  phase: 'refuse',
  on: { changed: ['canceledFlag', 'receivedQuantity'] },
  when: ({ after }) => after.canceledFlag === true && (after.receivedQuantity ?? 0) > 0,
  does: ({ after, before }) => {
    const why = before?.canceledFlag === true ? 'is cancelled: it is received' : 'was received: it is cancelled';
    const when = before?.canceledFlag === true ? 'it is wanted again' : 'the goods went back';
    refuse({ kind: 'refused by rule', message: `Line item ${after.lineNumber} ${why} when ${when}.` });
  },
});
