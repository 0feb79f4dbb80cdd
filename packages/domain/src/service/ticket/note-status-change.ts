import { behaviour } from '../../unit/behaviour.ts';

/** When the status of a ticket changed and what it was before: kept for reports. */
export const noteStatusChange = behaviour('/service/tickets', {
  says: 'a ticket remembers when its status changed and which one it had before',
  source: 'evidence: reports/status-changed',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['statusChangedOn', 'previousStatusId'],
  does: ({ after, before }, unit) => {
    if (before !== null && before.status === after.status) return;
    after.statusChangedOn = unit.now;
    after.previousStatusId = before?.status ?? null;
  },
});
