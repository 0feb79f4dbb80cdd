import { behaviour } from '../../unit/behaviour.ts';

/** A task that somebody opens or closes himself no longer follows its ticket. */
export const forgetTicket = behaviour('/service/tickets/{parentId}/tasks', {
  says: 'a task that is opened or closed by itself does not open with its ticket',
  source: 'evidence: tickets/tasks-close',
  phase: 'derive',
  on: { changed: ['closedFlag'] },
  sets: ['closedWithTicket'],
  does: ({ after }) => {
    after.closedWithTicket = false;
  },
});
