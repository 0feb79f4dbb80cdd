import { behaviour } from '../../unit/behaviour.ts';

/** A purchase order is closed while its status is a closed one. */
export const closeOrder = behaviour('/procurement/purchaseorders', {
  says: 'a purchase order closes and opens again with its status, and remembers who closed it and when',
  source: 'evidence: procurement/closed-flag',
  phase: 'derive',
  on: { changed: ['status', 'closedFlag'] },
  sets: ['closedFlag', 'closedBy', 'dateClosed', 'openStatus'],
  does: async ({ before, after }, unit) => {
    const status = after.status == null ? null : await unit.get('/procurement/purchaseorderstatuses', after.status);
    after.closedFlag = status?.closedFlag === true;
    after.openStatus = null; // until its lines say that they closed it
    if (after.closedFlag && before?.closedFlag === true) return;
    after.closedBy = after.closedFlag ? unit.actor.identifier : null;
    after.dateClosed = after.closedFlag ? unit.now : null;
  },
});
