import { behaviour } from '../../unit/behaviour.ts';

/** An activity is closed while its status is a closed one. */
export const closeActivity = behaviour('/sales/activities', {
  says: 'an activity remembers when and by whom it was closed, and forgets it when it opens again',
  source: 'evidence: reports/closed',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['dateClosed', 'closedBy'],
  does: async ({ after, before }, unit) => {
    const isClosed = async (status: number | null | undefined) =>
      status != null && (await unit.get('/sales/activities/statuses', status))?.closedFlag === true;
    const [was, is] = [await isClosed(before?.status), await isClosed(after.status)];
    if (was === is) return;
    after.dateClosed = is ? unit.now : null;
    after.closedBy = is ? unit.actor.identifier : null;
  },
});
