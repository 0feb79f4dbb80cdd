import { storedHours, sumOf, toNumber } from '@reeve/calculation';
import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import { numberOf } from '../../action/stored-values.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

const phases = '/project/projects/{parentId}/phases';
const tickets = '/service/tickets';
const tasks = '/service/tickets/{parentId}/tasks';
const templates = '/project/projectTemplates';
const templatePhases = `${templates}/{parentId}/projectTemplatePhases`;
const templateTickets = `${templates}/{parentId}/projectTemplateTickets`;
const templateTasks = `${templates}/{grandParentId}/projectTemplateTickets/{parentId}/tasks`;

/** Orders rows by their WBS codes: `2` before `10`, `1.2` before `1.10`; rows without one come last. */
export function inWbsOrder(rows: readonly StoredRecord[]): StoredRecord[] {
  return [...rows].sort((a, b) => compareCodes(a['wbsCode'], b['wbsCode']) || a.id - b.id);
}

function compareCodes(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((code) => (typeof code === 'string' ? code.split('.').map(Number) : [Infinity]));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

/** The phases of a template in WBS order. Raises `record not found`. */
export async function templatePlan(templateId: number, reading: Reader): Promise<StoredRecord[]> {
  await findRecord(templates, templateId, reading);
  return inWbsOrder(await reading.select(templatePhases, { _parentId: templateId }));
}

/** Hours of a phase, summed over its tickets. */
export interface PhaseHours {
  readonly budgetHours: number;
  readonly actualHours: number;
}

/** The phases of a project in WBS order, each with the hours of its tickets. Raises `record not found`. */
export async function projectPlan(
  projectId: number,
  reading: Reader,
): Promise<{ readonly phase: StoredRecord; readonly hours: PhaseHours }[]> {
  await findRecord('/project/projects', projectId, reading);
  const all = inWbsOrder(await reading.select(phases, { projectId }));
  const planned = await reading.select(tickets, { project: projectId });
  return all.map((phase) => {
    const own = planned.filter((ticket) => ticket.phase === phase.id);
    return { phase, hours: { budgetHours: sumIn(own, 'budgetHours'), actualHours: sumIn(own, 'actualHours') } };
  });
}

function sumIn(rows: readonly StoredRecord[], key: string): number {
  return toNumber(sumOf(rows.map((row) => storedHours(numberOf(row[key])))));
}

/** Adds a template's phases, tickets and tasks to a project (evidence: projects/apply-template). */
export async function applyTemplate(projectId: number, templateId: number, unit: Unit): Promise<void> {
  const project = await findRecord('/project/projects', projectId, unit);
  const plan = await templatePlan(templateId, unit);
  const made = new Map<number, number>();
  for (const row of [...plan].sort((a, b) => a.id - b.id)) {
    const parent = made.get(Number(row['parentPhase'] ?? row['parentId'] ?? 0));
    const body = {
      description: String(row['description'] ?? 'Phase').slice(0, 100),
      ...present({ wbsCode: row['wbsCode'], notes: row['notes'], budgetHours: row['budgetHours'] }),
      markAsMilestoneFlag: row['markAsMilestone'] === true,
      billSeparatelyFlag: row['phaseBilledSeparately'] === true,
      ...(parent === undefined ? {} : { parentPhase: { id: parent } }),
    };
    made.set(row.id, (await makeRecord(phases, body, unit, projectId)).id);
  }
  for (const row of await unit.select(templateTickets, { projectTemplateId: templateId }))
    await addTicket(project, row, made, unit);
}

async function addTicket(
  project: StoredRecord,
  row: StoredRecord,
  made: ReadonlyMap<number, number>,
  unit: Unit,
): Promise<void> {
  const phase = made.get(Number(row['projectTemplatePhaseId'] ?? 0));
  const references = ['priority', 'source', 'workRole', 'workType'].map((key) => [key, referenceTo(row[key])] as const);
  const body = {
    recordType: 'ProjectTicket',
    summary: row['description'],
    ...present({
      company: referenceTo(project['company']),
      board: referenceTo(project['board']),
      ...Object.fromEntries(references),
      budgetHours: row['budgetHours'],
      wbsCode: row['wbsCode'],
      initialDescription: row['notes'],
      initialInternalAnalysis: row['internalAnalysis'],
      initialResolution: row['resolution'],
    }),
  };
  const ticket = await makeRecord(tickets, body, unit);
  await unit.updateColumns(tickets, ticket.id, { project: project.id, phase: phase ?? null });
  for (const task of await unit.select(templateTasks, { ticketId: row.id })) {
    const code = referenceTo(task.code);
    await makeRecord(tasks, present({ notes: task.description, summary: task.summary, code }), unit, ticket.id);
  }
}

/**
 * Makes a template of a project: its phases, tickets and their tasks become the template's rows
 * (evidence: projects/template-from-project). Answers the template's id.
 */
export async function templateFromProject(projectId: number, body: object, unit: Unit): Promise<number> {
  const plan = await projectPlan(projectId, unit);
  const template = await makeRecord(templates, { ...body }, unit);
  const made = new Map<number, number>();
  for (const { phase } of [...plan].sort((a, b) => a.phase.id - b.phase.id)) {
    const row = {
      description: phase['description'],
      ...present({ wbsCode: phase['wbsCode'], notes: phase['notes'], budgetHours: phase['budgetHours'] }),
      markAsMilestone: phase['markAsMilestoneFlag'] === true,
      phaseBilledSeparately: phase['billSeparatelyFlag'] === true,
      ...present({ parentPhase: made.get(Number(phase['parentPhase'] ?? 0)), templateRecId: template.id }),
    };
    made.set(phase.id, (await makeRecord(templatePhases, row, unit, template.id)).id);
  }
  for (const ticket of await unit.select(tickets, { project: projectId }))
    await keepTicket(ticket, template.id, made.get(Number(ticket.phase ?? 0)), unit);
  return template.id;
}

async function keepTicket(
  ticket: StoredRecord,
  templateId: number,
  phase: number | undefined,
  unit: Unit,
): Promise<void> {
  const references = ['priority', 'source', 'workRole', 'workType'].map(
    (key) => [key, referenceTo(ticket[key])] as const,
  );
  const kept = { budgetHours: ticket['budgetHours'], wbsCode: ticket['wbsCode'], projectTemplatePhaseId: phase };
  const body = { description: ticket['summary'], ...present({ ...kept, ...Object.fromEntries(references) }) };
  const row = await makeRecord(templateTickets, body, unit, templateId);
  for (const task of await unit.select(tasks, { ticketId: ticket.id })) {
    const code = referenceTo(task.code);
    await makeRecord(templateTasks, present({ description: task.notes, summary: task.summary, code }), unit, row.id);
  }
}

function present(fields: object): object & { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
