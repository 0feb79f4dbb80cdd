import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { templateFromProject } from '../project/keep-plan.ts';

/** The body is the template's own fields. */
export const makeTemplate = action('POST /project/projectTemplates/createFromProject/{id}', {
  says: "a template is made of a project's phases, tickets and their tasks",
  source: 'evidence: projects/template-from-project',
  takes: 'ProjectTemplate',
  names: '/project/projects',
  does: async ({ id, body }, unit, { rights }) => {
    await rights.require('inquire', '/project/projects', id);
    return record('/project/projectTemplates', await templateFromProject(id, body, unit));
  },
});
