import { behaviour } from '../../../unit/behaviour.ts';
import { charged } from './charged-to-ticket.ts';

/** Tickets of both kinds share their numbers, so that one leads to one ticket alone. */
export const takeChargeType = behaviour(charged, {
  says: 'time and expenses that name a number and not what has it stay with the kind of record that they were charged to, else are charged to the ticket of that number',
  source: 'evidence: time/charge-type',
  phase: 'complete',
  on: { changed: ['chargeToId', 'chargeToType'] },
  sets: ['chargeToType'],
  when: ({ after }) => after.chargeToType === null && (after.chargeToId ?? 0) > 0,
  does: async ({ before, after }, unit) => {
    after.chargeToType = before?.chargeToType ?? null;
    if (after.chargeToType !== null) return;
    const ticket = await unit.get('/service/tickets', after.chargeToId ?? 0);
    if (ticket !== null) after.chargeToType = ticket.recordType === 'ServiceTicket' ? 'ServiceTicket' : 'ProjectTicket';
  },
});
