import { behaviour } from '../../unit/behaviour.ts';
import { isClosedStatus } from '../opportunity-status/closed-status.ts';

/** An opportunity is won or lost when its status says so. */
export const closeOpportunity = behaviour('/sales/opportunities', {
  says: 'an opportunity that is won or lost remembers who closed it and when, until it is open again',
  source: 'evidence: sales/closing',
  phase: 'derive',
  on: { changed: ['status', 'closedDate', 'closedBy'] },
  sets: ['closedDate', 'closedBy'],
  does: async ({ before, after }, unit) => {
    const closed = await isClosedStatus(after.status, unit);
    if (closed && (await isClosedStatus(before?.status, unit))) return;
    after.closedDate = closed ? unit.now : null;
    after.closedBy = closed ? unit.actor.memberId : null;
  },
});
