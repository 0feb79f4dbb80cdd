import { behaviour } from '../../unit/behaviour.ts';

/** A project is closed while its status is a closed one. */
export const closeProject = behaviour('/project/projects', {
  says: 'a project closes and opens again with its status, and remembers when it ended and who closed it',
  source: 'evidence: projects/closing',
  phase: 'derive',
  on: { changed: ['status'] },
  sets: ['closedFlag', 'actualEnd', 'closedBy'],
  does: async ({ after, before }, unit) => {
    const status = after.status === null ? null : await unit.get('/project/statuses', after.status);
    after.closedFlag = status?.closedFlag === true;
    if (!after.closedFlag) {
      after.actualEnd = null;
      after.closedBy = null;
    } else if (before?.closedFlag !== true) {
      after.actualEnd = unit.now;
      after.closedBy = unit.actor.identifier;
    }
  },
});
