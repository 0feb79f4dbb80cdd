import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { value } from '../../action/result.ts';
import { inWbsOrder } from '../phase/wbs-code.ts';
import { paths } from '../project/template-paths.ts';

/** The phases in WBS order. */
export const showTemplatePlan = action('GET /project/projectTemplates/{id}/workplan', {
  says: "a template's phases are shown in the order of their WBS codes",
  source: 'evidence: projects/work-plan',
  reads: async ({ id: templateId }, reader) => {
    await findRecord(paths.templates, templateId, reader);
    const plan = inWbsOrder(await reader.select(paths.templatePhases, { _parentId: templateId }));
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
