import { anyOf, rollUp } from '../../../unit/roll-up.ts';

/** A ticket that others were merged into knows that it has them. */
export const markMerged = rollUp({
  says: 'a ticket knows whether others were merged into it',
  source: 'evidence: tickets/merge',
  of: '/service/tickets',
  into: '/service/tickets',
  by: { field: 'mergedParentTicket' },
  reads: [],
  sets: 'hasMergedChildTicketFlag',
  as: anyOf,
});
