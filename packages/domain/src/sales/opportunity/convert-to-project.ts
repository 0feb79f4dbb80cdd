import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { billing, type ConversionPlan, places } from './conversion-plan.ts';
import { convertOpportunity } from './convert-opportunity.ts';

/** What a project takes from an opportunity. */
export const toProject: ConversionPlan = {
  collection: '/project/projects',
  parentType: 'Project',
  existing: 'projectId',
  name: { argument: 'name', field: 'name' },
  taken: [...places, ...billing],
  sent: {
    status: 'status',
    board: 'board',
    manager: 'manager',
    estimatedStart: 'estimatedStart',
    estimatedEnd: 'estimatedEnd',
    locationId: 'location',
    businessUnitId: 'department',
  },
  isEstimated: true,
  documents: 'Project',
  products: 'project',
  notes: { collection: '/project/projects/{parentId}/notes', flags: {} },
};

/** Added to the one that the body names, else made anew. */
export const convertToProject = action('POST /sales/opportunities/{id}/convertToProject', {
  says: 'an opportunity becomes a project, with its notes, documents and products',
  source: 'evidence: sales/conversions',
  takes: 'OpportunityToProjectConversion',
  does: async ({ id, body }, unit, { rights }) =>
    record(toProject.collection, await convertOpportunity({ id, plan: toProject, args: body, rights }, unit)),
});
