import { behaviour } from '../../unit/behaviour.ts';

/** A return is settled while its status is a closed one. */
export const closeTag = behaviour('/procurement/rmaTags', {
  says: 'an RMA tag remembers who closed it and when, until it is opened again',
  source: 'evidence: procurement/returns',
  phase: 'derive',
  on: { changed: ['status', 'closedBy', 'dateClosed'] },
  sets: ['closedBy', 'dateClosed'],
  does: async ({ before, after }, unit) => {
    const isClosed = async (status: number | null | undefined) =>
      status != null && (await unit.get('/procurement/rmaStatuses', status))?.closedFlag === true;
    const closed = await isClosed(after.status);
    if (closed && (await isClosed(before?.status))) return;
    after.closedBy = closed ? unit.actor.memberId : null;
    after.dateClosed = closed ? unit.now : null;
  },
});
