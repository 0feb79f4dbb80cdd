import { behaviour } from '../../../unit/behaviour.ts';
import { isClosedStatus } from './closed-status.ts';

/** Who closed an invoice is remembered while its status is a closed one. */
export const closeInvoice = behaviour('/finance/invoices', {
  says: 'an invoice closes and opens again with its status, and remembers who closed it',
  source: 'evidence: invoices/closing',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['closedBy'],
  does: async ({ before, after }, unit) => {
    if (!(await isClosedStatus(after.status, unit))) after.closedBy = null;
    else if (!(await isClosedStatus(before?.status ?? null, unit))) after.closedBy = unit.actor.identifier;
  },
});
