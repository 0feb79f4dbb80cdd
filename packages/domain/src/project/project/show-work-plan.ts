import { action } from '../../action/action.ts';
import { recordPart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { type Result, value } from '../../action/result.ts';
import { projectPlan } from './project-plan.ts';

const phases = '/project/projects/{parentId}/phases';

/** The phases in WBS order, each with the hours of its tickets. */
export const showWorkPlan = action('GET /project/projects/{id}/projectWorkplan', {
  says: "a project's phases are shown in the order of their WBS codes, with the hours of their tickets",
  source: 'evidence: projects/work-plan',
  reads: ({ id }, reader) => workPlanOf(id, reader),
});

/** A phase's own budget counts before that of its tickets. */
export async function workPlanOf(projectId: number, reader: Reader): Promise<Result> {
  const plan = await projectPlan(projectId, reader);
  const shown = plan.map(({ phase, hours }) =>
    recordPart(phases, phase.id, 'ProjectWorkplanProjectPhase', (own) => ({
      ...own,
      budgetHours: own['budgetHours'] ?? hours.budgetHours,
      actualHours: hours.actualHours,
    })),
  );
  return value({ projectId, phases: shown });
}
