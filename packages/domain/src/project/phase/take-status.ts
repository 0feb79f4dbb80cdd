import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A phase has a status. */
export const takePhaseStatus = behaviour('/project/projects/{parentId}/phases', {
  says: 'a new phase has the default status',
  source: 'evidence: projects/phase-status',
  phase: 'complete',
  on: 'every write',
  sets: ['status'],
  when: ({ how, after }) => how !== 'patch' && after.status === null,
  does: async ({ after }, unit) => {
    after.status = await usualOf('/project/phaseStatuses', unit);
  },
});
