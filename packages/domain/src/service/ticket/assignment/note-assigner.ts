import { behaviour } from '../../../unit/behaviour.ts';

/** Who gave a ticket to its owner: kept for reports. */
export const noteAssigner = behaviour('/service/tickets', {
  says: 'a ticket remembers which member gave it to its owner',
  source: 'evidence: reports/status-changed',
  phase: 'derive',
  on: { changed: ['owner'] },
  sets: ['assignedBy'],
  does: ({ after, before }, { actor }) => {
    if ((before?.owner ?? null) === after.owner) return;
    after.assignedBy = after.owner === null || actor.memberId === 0 ? null : actor.memberId;
  },
});
