import { behaviour } from '../../unit/behaviour.ts';
import { tellSuccessors } from './predecessor.ts';

/** What waited for a ticket hears that it is closed, or open again. */
export const releaseTicketSuccessors = behaviour('/service/tickets', {
  says: 'tickets after a ticket show that it is closed, or open again',
  source: 'evidence: projects/predecessors',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before }) => before !== null,
  does: ({ after }, unit) =>
    tellSuccessors({ predecessorType: 'Ticket', predecessorId: after.id }, after.closedFlag === true, unit),
});
