import { behaviour } from '../../unit/behaviour.ts';
import { receiveLine } from './receive-line.ts';

/** A line that is cancelled is waited for no longer. */
export const cancelOrderLine = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line of a purchase order that is cancelled is closed and remembers by whom and when, until it is wanted again',
  source: 'evidence: procurement/line-cancelling',
  phase: 'derive',
  on: { changed: ['canceledFlag'] },
  sets: ['canceledBy', 'dateCanceled', 'dateCanceledUtc', 'canceledReason', 'closedFlag'],
  after: [receiveLine],
  when: ({ before, after }) => before !== null || after.canceledFlag === true,
  does: ({ after }, unit) => {
    const cancelled = after.canceledFlag === true;
    after.closedFlag = cancelled;
    after.canceledBy = cancelled ? unit.actor.identifier : null;
    after.dateCanceled = cancelled ? unit.now : null;
    after.dateCanceledUtc = after.dateCanceled;
    if (!cancelled) after.canceledReason = null;
  },
});
