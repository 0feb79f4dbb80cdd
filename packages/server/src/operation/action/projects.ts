import { applyTemplate, isObject, projectPlan, refuse, templateFromProject, templatePlan } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import { showByIds } from '../kind/show.ts';
import type { Action } from './action.ts';
import { answerJson, answerRecord } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** Work plans and templates of projects (special-operations 2, 4, 9). */
export const projectActions: readonly (readonly [string, Action])[] = [
  ['project-workplan-project-templates', { handler: templateWorkplan }],
  ['project-project-workplan-projects', { handler: (call) => answerPlan(call, pathId(call)) }],
  ['project-apply-template-projects-by-id', { handler: (call) => apply(call, [pathId(call)]) }],
  ['project-apply-templates-projects', { handler: applyAll }],
  ['project-create-from-project-project-templates-by-id', { handler: fromProject }],
];

async function answerPlan(call: Call, projectId: number): Promise<Answer> {
  const plan = await projectPlan(projectId, readerOf(call));
  const collection = '/project/projects/{parentId}/phases';
  const ids = plan.map(({ phase }) => phase.id);
  const shown = await showByIds(call, { path: collection, collection }, 'ProjectWorkplanProjectPhase', ids);
  const phases = shown.map((text, at) => {
    const own = JSON.parse(text);
    const hours = plan[at]?.hours;
    return { ...own, budgetHours: own.budgetHours ?? hours?.budgetHours, actualHours: hours?.actualHours };
  });
  return answerJson(call, { projectId, phases });
}

async function templateWorkplan(call: Call): Promise<Answer> {
  const templateId = pathId(call);
  const plan = await templatePlan(templateId, readerOf(call));
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
  return answerJson(call, [{ templateId, phases }]);
}

async function apply(call: Call, templateIds: readonly number[]): Promise<Answer> {
  const projectId = pathId(call, 'parentId');
  await inTransaction(call, async (unit) => {
    for (const id of templateIds) await applyTemplate(projectId, id, unit);
  });
  return answerPlan(call, projectId);
}

/** The body is a list of templates, or one, in the order in which they are to be added. */
async function applyAll(call: Call): Promise<Answer> {
  const body = readJson(call.request);
  const sent = Array.isArray(body) ? body : [body];
  const ids = sent.map((each) => (isObject(each) && typeof each['id'] === 'number' ? each['id'] : 0));
  if (ids.length === 0 || ids.length > 50 || ids.includes(0))
    refuse({ kind: 'malformed body', message: 'The request body must be a list of 1 to 50 templates with their ids.' });
  return apply(call, ids);
}

async function fromProject(call: Call): Promise<Answer> {
  const body = { ...argumentsOf(call) };
  const id = await inTransaction(call, (unit) => templateFromProject(pathId(call), body, unit));
  return answerRecord(call, '/project/projectTemplates', id);
}
