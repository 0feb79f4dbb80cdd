import type { RowOf } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import { inWbsOrder } from '../phase/wbs-code.ts';
import { paths, present } from './template-paths.ts';

type Ticket = RowOf<typeof paths.tickets>;
type PhaseRow = RowOf<typeof paths.phases>;

/** The rows of a template that the phases and tickets of a project became, by the ids of those. */
interface Kept {
  readonly template: number;
  readonly phases: Map<number, number>;
  readonly tickets: Map<number, number>;
}

/**
 * Makes a template of a project: its phases, tickets and their tasks become the template's rows
 * (evidence: projects/template-from-project). Answers the template's id.
 */
export async function templateFromProject(projectId: number, body: object, unit: Unit): Promise<number> {
  const project = await findRecord('/project/projects', projectId, unit);
  const type = referenceTo(project.type);
  const template = await makeRecord(paths.templates, { ...present({ type }), ...body }, unit);
  const kept: Kept = { template: template.id, phases: new Map(), tickets: new Map() };
  const phases = inWbsOrder(await unit.select(paths.phases, { projectId }));
  for (const phase of phases) if (phase.parentPhase === null) await keepPhase(phase, phases, kept, unit);
  const tickets = inWbsOrder(await unit.select(paths.tickets, { project: projectId }));
  for (const ticket of tickets) await keepTicket(ticket, kept, unit);
  for (const ticket of tickets) await keepPredecessor(ticket, kept, unit);
  return template.id;
}

/** A phase, and then those below it, whatever codes they were given. */
async function keepPhase(phase: PhaseRow, all: readonly PhaseRow[], kept: Kept, unit: Unit): Promise<void> {
  const row = {
    description: phase.description,
    ...present({ wbsCode: phase.wbsCode, notes: phase.notes, budgetHours: phase.budgetHours }),
    markAsMilestone: phase.markAsMilestoneFlag === true,
    phaseBilledSeparately: phase.billSeparatelyFlag === true,
    ...present({ parentPhase: kept.phases.get(phase.parentPhase ?? 0), templateRecId: kept.template }),
  };
  kept.phases.set(phase.id, (await makeRecord(paths.templatePhases, row, unit, kept.template)).id);
  for (const each of all) if (each.parentPhase === phase.id) await keepPhase(each, all, kept, unit);
}

async function keepTicket(ticket: Ticket, kept: Kept, unit: Unit): Promise<void> {
  const references = (['priority', 'source', 'workRole', 'workType'] as const).map((key) => [
    key,
    referenceTo(ticket[key]),
  ]);
  const body = {
    description: ticket.summary,
    ...present({
      ...Object.fromEntries(references),
      budgetHours: ticket.budgetHours,
      duration: ticket.duration,
      wbsCode: ticket.wbsCode,
      projectTemplatePhaseId: kept.phases.get(ticket.phase ?? 0),
      ...(await firstNotes(ticket.id, unit)),
    }),
  };
  const row = await makeRecord(paths.templateTickets, body, unit, kept.template);
  kept.tickets.set(ticket.id, row.id);
  for (const task of await unit.select(paths.tasks, { ticketId: ticket.id })) {
    const code = referenceTo(task.code);
    await makeRecord(
      paths.templateTasks,
      present({ description: task.notes, summary: task.summary, code }),
      unit,
      row.id,
    );
  }
}

/** What a ticket was begun with. */
async function firstNotes(ticketId: number, unit: Unit) {
  const notes = await unit.select(paths.notes, { ticketId });
  return {
    notes: notes.find(({ detailDescriptionFlag }) => detailDescriptionFlag)?.text,
    internalAnalysis: notes.find(({ internalAnalysisFlag }) => internalAnalysisFlag)?.text,
    resolution: notes.find(({ resolutionFlag }) => resolutionFlag)?.text,
  };
}

async function keepPredecessor(ticket: Ticket, { phases, tickets }: Kept, unit: Unit): Promise<void> {
  const { predecessorType, predecessorId, lagDays, lagNonworkingDaysFlag } = ticket;
  const row = tickets.get(ticket.id);
  if (row === undefined || predecessorId === null) return;
  const named = (predecessorType === 'Phase' ? phases : tickets).get(predecessorId);
  if (named === undefined) return;
  const before = { predecessorType, predecessorId: named, lagDays, lagNonworkingDaysFlag };
  await unit.updateColumns(paths.templateTickets, row, before);
}
