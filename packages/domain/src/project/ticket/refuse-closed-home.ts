import { behaviour } from '../../unit/behaviour.ts';
import { isClosedPhaseStatus } from '../phase/closed-status.ts';

/** No work comes into what is closed; what is there may still be changed. */
export const refuseClosedHome = behaviour('/service/tickets', {
  says: 'no ticket comes into a project or a phase that is closed',
  source: 'evidence: projects/closed-takes-no-work',
  phase: 'refuse',
  on: { changed: ['project', 'phase'] },
  when: ({ after }) => after.project !== null,
  does: async (ticket, unit) => {
    const { project: id, phase: phaseId } = ticket.after;
    const project = await unit.get('/project/projects', id ?? 0);
    if (project?.closedFlag === true)
      ticket.refuse('InvalidField', 'project/id', `Project ${project.id} is closed and takes no tickets.`);
    const phase = phaseId === null ? null : await unit.get('/project/projects/{parentId}/phases', phaseId);
    if (await isClosedPhaseStatus(phase?.status, unit))
      ticket.refuse('InvalidField', 'phase/id', `Phase ${phaseId} is closed and takes no tickets.`);
  },
});
