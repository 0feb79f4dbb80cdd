import { behaviour } from '../../../unit/behaviour.ts';
import { usualSla } from './usual-sla.ts';

/** A body that says nothing of the service level wants the usual one; a patch that empties it wants none. */
export const takeSla = behaviour('/service/tickets', {
  says: "a service ticket takes its agreement's service level, else the default one",
  source: 'evidence: service-levels/which',
  phase: 'derive',
  on: 'every write',
  sets: ['sla'],
  when: ({ before, after, how, sent }) =>
    after.sla === null &&
    after.recordType === 'ServiceTicket' &&
    (before === null || (how === 'replace' && !sent.has('sla'))),
  does: async ({ after }, unit) => {
    after.sla = await usualSla(after.agreement, unit);
  },
});
