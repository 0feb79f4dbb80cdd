import { behaviour } from '../../unit/behaviour.ts';

const notes = '/service/tickets/{parentId}/notes';

/** The desk sees which tickets wait for its answer. */
export const markUpdate = behaviour(notes, {
  says: 'a note of a contact marks its ticket as updated by the customer, and an answer that the customer sees takes the mark away',
  source: 'evidence: tickets/customer-updated',
  phase: 'follow',
  on: 'create',
  when: ({ after }) => after.ticketId !== null,
  does: async ({ after }, unit) => {
    const byCustomer = after.contact !== null || after.customerUpdatedFlag === true;
    if (byCustomer || after.externalFlag === true)
      await unit.updateColumns('/service/tickets', after.ticketId ?? 0, { customerUpdatedFlag: byCustomer });
  },
});
