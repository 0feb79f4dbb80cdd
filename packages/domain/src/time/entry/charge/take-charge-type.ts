import { behaviour } from '../../../unit/behaviour.ts';
import { charged } from './charged-to-ticket.ts';

/** Tickets of both kinds share their numbers, so that one leads to one ticket alone. */
export const takeChargeType = behaviour(charged, {
  says: 'time and expenses that name a number and not what has it are charged to the ticket of that number',
  source: 'evidence: time/charge-type',
  phase: 'complete',
  on: { changed: ['chargeToId', 'chargeToType'] },
  sets: ['chargeToType'],
  when: ({ after }) => after.chargeToType === null && (after.chargeToId ?? 0) > 0,
  does: async ({ after }, unit) => {
    const ticket = await unit.get('/service/tickets', after.chargeToId ?? 0);
    if (ticket !== null) after.chargeToType = ticket.recordType === 'ServiceTicket' ? 'ServiceTicket' : 'ProjectTicket';
  },
});
