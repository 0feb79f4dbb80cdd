import { behaviour } from '../../unit/behaviour.ts';

/** No work is planned in a closed project. */
export const refuseClosedProject = behaviour('/project/projects/{parentId}/phases', {
  says: 'a closed project takes no new phases',
  source: 'evidence: projects/closed-takes-no-work',
  phase: 'refuse',
  on: 'create',
  does: async (phase, unit) => {
    const project = await unit.get('/project/projects', phase.after.projectId ?? 0);
    if (project?.closedFlag === true)
      phase.refuse('InvalidField', 'projectId', `Project ${project.id} is closed and takes no new phases.`);
  },
});
