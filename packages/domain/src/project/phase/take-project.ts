import { behaviour } from '../../unit/behaviour.ts';

const alike = [
  'board',
  'agreement',
  'billingMethod',
  'currency',
  'billToCompany',
  'billToContact',
  'billToSite',
] as const;
const customer = ['shipToCompany', 'shipToContact', 'shipToSite', 'billingTerms', 'taxCode', 'opportunity'] as const;

/** What a phase has of its project until it has its own. */
export const takenFromProject = [...alike, ...customer] as const;

/** A phase is worked on and billed as its project is. */
export const takePhaseProject = behaviour('/project/projects/{parentId}/phases', {
  says: 'a new phase takes board, place, agreement and whom to bill from its project, and has no hours yet',
  source: 'evidence: projects/phase-defaults',
  phase: 'complete',
  on: 'create',
  sets: [...takenFromProject, 'locationId', 'department', 'actualHours', 'scheduledHours'],
  does: async (phase, unit) => {
    const project = await unit.get('/project/projects', phase.after.projectId ?? 0);
    for (const key of takenFromProject) phase.fill(key, project?.[key]);
    phase.fill('locationId', project?.location);
    phase.fill('department', project?.department);
    phase.fill('actualHours', 0);
    phase.fill('scheduledHours', 0);
  },
});
