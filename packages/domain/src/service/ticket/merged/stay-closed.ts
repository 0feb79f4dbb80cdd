import { behaviour } from '../../../unit/behaviour.ts';
import { mergedAway } from './merged-away.ts';

/** Work goes on in the ticket that stays. */
export const stayClosed = behaviour('/service/tickets', {
  says: 'a closed ticket that was merged away is not opened again',
  source: 'evidence: tickets/merged-away',
  phase: 'refuse',
  on: { changed: ['status'] },
  when: ({ before, after }) => before?.closedFlag === true && after.closedFlag !== true,
  does: (ticket) => {
    const words = mergedAway(ticket.before);
    if (words !== null) ticket.refuse('InvalidField', 'status/id', words);
  },
});
