import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A schedule entry has a status. */
export const takeScheduleStatus = behaviour('/schedule/entries', {
  says: 'a schedule entry has the default status',
  source: 'evidence: schedule/hours',
  phase: 'complete',
  on: { changed: ['type', 'status'] },
  sets: ['status'],
  when: ({ after }) => after.status === null,
  does: async ({ after }, unit) => {
    after.status = await usualOf('/schedule/statuses', unit);
  },
});
