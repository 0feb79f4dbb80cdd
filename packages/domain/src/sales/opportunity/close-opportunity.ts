import { behaviour } from '../../unit/behaviour.ts';

/** An opportunity is won or lost when its status says so. */
export const closeOpportunity = behaviour('/sales/opportunities', {
  says: 'an opportunity that is won or lost remembers who closed it and when, until it is open again',
  source: 'evidence: sales/closing',
  phase: 'derive',
  on: { changed: ['status', 'closedDate', 'closedBy'] },
  sets: ['closedDate', 'closedBy'],
  does: async ({ before, after }, unit) => {
    const isClosed = async (status: number | null | undefined) => {
      const row = status == null ? null : await unit.get('/sales/opportunities/statuses', status);
      return row?.closedFlag === true || row?.wonFlag === true || row?.lostFlag === true;
    };
    const closed = await isClosed(after.status);
    if (closed && (await isClosed(before?.status))) return;
    after.closedDate = closed ? unit.now : null;
    after.closedBy = closed ? unit.actor.memberId : null;
  },
});
