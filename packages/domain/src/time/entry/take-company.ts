import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

/** Time on a ticket is for the ticket's company, under its agreement. */
export const takeCompany = behaviour('/time/entries', {
  says: 'a time entry takes company and agreement from its ticket',
  source: 'evidence: time/defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['company', 'agreement', 'ticket'],
  when: ({ after }) => after.chargeToId != null && isChargedToTicket(after),
  does: async (entry, unit) => {
    const ticket = await unit.get('/service/tickets', entry.after.chargeToId ?? 0);
    if (ticket === null) return;
    entry.fill('company', ticket.company);
    entry.fill('agreement', ticket.agreement);
    entry.fill('ticket', ticket.id);
  },
});
