import { behaviour } from '../../unit/behaviour.ts';

/** A ticket is closed while its status is a closed one. */
export const closeTicket = behaviour('/service/tickets', {
  says: 'a ticket closes and opens again with its status, and remembers who closed it and when',
  source: 'evidence: tickets/closing',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['closedFlag', 'closedDate', 'closedBy', 'closedWithParent'],
  does: async (ticket, unit) => {
    const { after, before } = ticket;
    const status = after.status == null ? null : await unit.get('/service/boards/{parentId}/statuses', after.status);
    after.closedFlag = status?.closedStatus === true;
    after.closedWithParent = false; // until the parent says so
    if (after.closedFlag && before?.closedFlag !== true) {
      ticket.fill('closedDate', unit.now);
      ticket.fill('closedBy', unit.actor.identifier);
    } else if (!after.closedFlag) {
      after.closedDate = null;
      after.closedBy = null;
    }
  },
});
