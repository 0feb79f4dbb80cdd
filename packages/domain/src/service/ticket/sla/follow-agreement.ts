import { behaviour } from '../../../unit/behaviour.ts';
import { takeSla } from './take-sla.ts';
import { slaOfAgreement, usualSla } from './usual-sla.ts';

/** A service level that somebody chose stays when the new agreement names none. */
export const followAgreement = behaviour('/service/tickets', {
  says: 'a service ticket that comes under another agreement takes its service level, and loses that of the one before',
  source: 'evidence: service-levels/which',
  phase: 'derive',
  on: { changed: ['agreement'] },
  sets: ['sla'],
  after: [takeSla],
  when: (ticket) => ticket.before !== null && ticket.after.recordType === 'ServiceTicket' && !ticket.changed('sla'),
  does: async ({ before, after }, unit) => {
    const own = await slaOfAgreement(after.agreement, unit);
    const former = await slaOfAgreement(before?.agreement ?? null, unit);
    if (own !== null) after.sla = own;
    else if (former !== null && after.sla === former) after.sla = await usualSla(null, unit);
  },
});
