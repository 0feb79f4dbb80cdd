import { behaviour } from '../../unit/behaviour.ts';
import { charged, isChargedToTicket } from './charged-to-ticket.ts';

/** What is charged to a ticket is for the ticket's company, under its agreement, in its project. */
export const takeCompany = behaviour(charged, {
  says: 'time and expenses take company and agreement from their ticket, and name it with its project and phase',
  source: 'evidence: time/defaults, time/of-project',
  phase: 'complete',
  on: 'every write',
  sets: ['company', 'agreement', 'ticket', 'project', 'phase'],
  does: async (entry, unit) => {
    const { after, sent } = entry;
    const moves = entry.before !== null && (entry.changed('chargeToId') || entry.changed('chargeToType'));
    if (moves && !sent.has('company')) after.company = null;
    if (moves && !sent.has('agreement')) after.agreement = null;
    const id = isChargedToTicket(after) ? after.chargeToId : null;
    const ticket = id === null ? null : await unit.get('/service/tickets', id);
    entry.fill('company', ticket?.company);
    entry.fill('agreement', ticket?.agreement);
    after.ticket = ticket?.id ?? null;
    after.project = ticket?.project ?? null;
    after.phase = ticket?.phase ?? null;
  },
});
