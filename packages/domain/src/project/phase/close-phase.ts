import { behaviour } from '../../unit/behaviour.ts';
import { isClosedPhaseStatus } from './closed-status.ts';

/** A phase ends when its status is a closed one. */
export const closePhase = behaviour('/project/projects/{parentId}/phases', {
  says: 'a phase remembers when it was closed, as long as its status is a closed one',
  source: 'evidence: projects/closing',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['actualEnd'],
  does: async ({ after }, unit) => {
    const closed = await isClosedPhaseStatus(after.status, unit);
    after.actualEnd = closed ? (after.actualEnd ?? unit.now) : null;
  },
});
