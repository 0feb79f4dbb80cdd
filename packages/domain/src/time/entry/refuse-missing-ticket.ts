import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charged-to-ticket.ts';

/** Time names its ticket by number alone, and by its kind: whether there is one, the description does not say. */
export const refuseMissingTicket = behaviour('/time/entries', {
  says: 'a time entry on a ticket names one of that kind that is there',
  source: 'evidence: time/ticket-there, time/charge-to-kind',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType'] },
  when: ({ after }) => after.chargeToId != null && isChargedToTicket(after),
  does: async (entry, unit) => {
    const id = entry.after.chargeToId ?? 0;
    const ticket = await unit.get('/service/tickets', id);
    const isService = entry.after.chargeToType === 'ServiceTicket';
    if (ticket === null || (ticket.recordType === 'ServiceTicket') !== isService)
      entry.refuse('NotFound', 'chargeToId', `Ticket ${id} not found`);
  },
});
