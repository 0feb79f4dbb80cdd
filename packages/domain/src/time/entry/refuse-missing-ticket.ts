import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

/** Time names its ticket by number alone: whether there is one, the description does not say. */
export const refuseMissingTicket = behaviour('/time/entries', {
  says: 'a time entry on a ticket names one that is there',
  source: 'evidence: time/ticket-there',
  phase: 'refuse',
  on: 'every write',
  when: ({ after }) => after.chargeToId != null && isChargedToTicket(after),
  does: async (entry, unit) => {
    const id = entry.after.chargeToId ?? 0;
    if ((await unit.get('/service/tickets', id)) === null)
      entry.refuse('NotFound', 'chargeToId', `Ticket ${id} not found`);
  },
});
