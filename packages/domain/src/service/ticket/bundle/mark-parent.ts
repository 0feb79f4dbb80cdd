import { anyOf, rollUp } from '../../../unit/roll-up.ts';

/** A ticket with children knows that it has them. */
export const markParent = rollUp({
  says: 'a ticket knows whether it has child tickets',
  source: 'evidence: tickets/parents',
  of: '/service/tickets',
  into: '/service/tickets',
  by: { field: 'parentTicketId' },
  reads: [],
  sets: 'hasChildTicket',
  as: anyOf,
});
