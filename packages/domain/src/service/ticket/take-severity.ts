import { behaviour } from '../../unit/behaviour.ts';

/** A new ticket has a severity and an impact. */
export const takeSeverity = behaviour('/service/tickets', {
  says: 'a new ticket is of medium severity and impact',
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['severity', 'impact'],
  does: (ticket) => {
    ticket.fill('severity', 'Medium');
    ticket.fill('impact', 'Medium');
  },
});
