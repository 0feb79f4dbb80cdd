import { behaviour } from '../../unit/behaviour.ts';
import { applyTemplate } from './apply-plan.ts';

/** A project may be made with what a template has. */
export const followTemplate = behaviour('/project/projects', {
  says: 'a new project that names a template gets its phases, tickets and tasks',
  source: 'evidence: projects/from-template',
  phase: 'follow',
  on: 'create',
  when: ({ after }) => after.projectTemplateId !== null && after.projectTemplateId !== 0,
  does: ({ after }, unit) => applyTemplate(after.id, after.projectTemplateId ?? 0, unit),
});
