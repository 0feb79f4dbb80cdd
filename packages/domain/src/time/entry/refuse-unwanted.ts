import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isChargedToTicket } from './charge/charged-to-ticket.ts';

/** A ticket's status may refuse time. */
export const refuseUnwanted = behaviour('/time/entries', {
  says: 'no time is charged to a ticket whose status refuses it',
  source: 'evidence: tickets/time-refused',
  phase: 'refuse',
  on: { changed: ['chargeToId', 'chargeToType'] },
  when: ({ after, trusted }) => !trusted && isChargedToTicket(after),
  does: async ({ after }, unit) => {
    const ticket = await unit.get('/service/tickets', after.chargeToId ?? 0);
    if (ticket?.status == null) return;
    const status = await unit.get('/service/boards/{parentId}/statuses', ticket.status);
    if (status?.timeEntryNotAllowed !== true) return;
    const message = 'Please update the status of this ticket before entering time.';
    refuse({ kind: 'refused by rule', code: 'TimeEntryApi', message });
  },
});
