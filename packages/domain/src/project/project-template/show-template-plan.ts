import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';
import { templatePlan } from '../project/project-plan.ts';

/** The phases in WBS order. */
export const showTemplatePlan = action('GET /project/projectTemplates/{id}/workplan', {
  says: "a template's phases are shown in the order of their WBS codes",
  source: 'evidence: projects/work-plan',
  reads: async ({ id: templateId }, reader) => {
    const plan = await templatePlan(templateId, reader);
    const phases = plan.map((phase) => ({
      id: phase.id,
      ...(typeof phase['parentPhase'] === 'number' ? { parentPhase: { id: phase['parentPhase'] } } : {}),
      templateId,
      description: phase['description'] ?? undefined,
      notes: phase['notes'] ?? undefined,
      markAsMilestoneFlag: phase['markAsMilestone'] === true,
      billPhaseSeparately: phase['phaseBilledSeparately'] === true,
      wbsCode: phase['wbsCode'] ?? undefined,
    }));
    return value([{ templateId, phases }]);
  },
});
