import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import type { Result } from '../../action/result.ts';
import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { applyTemplate as apply } from './apply-plan.ts';
import { workPlanOf } from './show-work-plan.ts';

const said = {
  says: "a template's phases, tickets and tasks are added to a project, whose plan is answered",
  source: 'evidence: projects/apply-template',
};

/** One template, which the path names. */
export const applyTemplate = action('POST /project/projects/{parentId}/applyTemplate/{id}', {
  ...said,
  does: ({ parentId, id }, unit, { rights }) => applyAll(parentId, [id], unit, rights),
});

/** The body is a list of templates, or one, in the order in which they are to be added. */
export const applyTemplates = action('POST /project/projects/{parentId}/applyTemplates', {
  ...said,
  takes: asSent.json,
  does: ({ parentId, body }, unit, { rights }) => applyAll(parentId, idsIn(body), unit, rights),
});

async function applyAll(
  projectId: number,
  templates: readonly number[],
  unit: Unit,
  rights: RecordRights,
): Promise<Result> {
  for (const id of templates) {
    await rights.require('inquire', '/project/projectTemplates', id);
    await apply(projectId, id, unit);
  }
  return workPlanOf(projectId, unit);
}

function idsIn(body: unknown): number[] {
  const sent = Array.isArray(body) ? body : [body];
  const ids = sent.map((each) => (isObject(each) && typeof each['id'] === 'number' ? each['id'] : 0));
  if (ids.length > 0 && ids.length <= 50 && !ids.includes(0)) return ids;
  const message = 'The request body must be a list of 1 to 50 templates with their ids.';
  return refuse({ kind: 'malformed body', message });
}
