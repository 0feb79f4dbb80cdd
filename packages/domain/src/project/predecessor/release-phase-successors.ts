import { behaviour } from '../../unit/behaviour.ts';
import { isClosedPhaseStatus } from '../phase/closed-status.ts';
import { tellSuccessors } from './predecessor.ts';

/** What waited for a phase hears that it is closed, or open again. */
export const releasePhaseSuccessors = behaviour('/project/projects/{parentId}/phases', {
  says: 'tickets after a phase show that it is closed, or open again',
  source: 'evidence: projects/predecessors',
  phase: 'follow',
  on: { changed: ['status'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const isClosed = await isClosedPhaseStatus(after.status, unit);
    await tellSuccessors({ predecessorType: 'Phase', predecessorId: after.id }, isClosed, unit);
  },
});
