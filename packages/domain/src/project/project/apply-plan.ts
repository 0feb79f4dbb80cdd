import type { RowOf } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { inWbsOrder, movedCode } from '../phase/wbs-code.ts';
import { paths, present } from './template-paths.ts';

type PhaseRow = RowOf<typeof paths.phases>;
type TemplatePhase = RowOf<typeof paths.templatePhases>;
type TemplateTicket = RowOf<typeof paths.templateTickets>;

/** What came of the rows of a template, by their ids. */
interface Applied {
  readonly project: RowOf<'/project/projects'>;
  readonly phases: Map<number, { readonly row: TemplatePhase; readonly phase: PhaseRow }>;
  readonly tickets: Map<number, number>;
}

/**
 * Adds a template's phases, tickets and tasks to a project (evidence: projects/apply-template). WBS codes are the
 * template's where they are free, else the next ones.
 */
export async function applyTemplate(projectId: number, templateId: number, unit: Unit): Promise<void> {
  const project = await findRecord('/project/projects', projectId, unit);
  await findRecord(paths.templates, templateId, unit);
  const applied: Applied = { project, phases: new Map(), tickets: new Map() };
  const rows = inWbsOrder(await unit.select(paths.templatePhases, { _parentId: templateId }));
  const ids = new Set(rows.map(({ id }) => id));
  const isTop = ({ parentPhase }: TemplatePhase) => parentPhase === null || !ids.has(parentPhase);
  for (const row of rows.filter(isTop)) await addPhase(row, null, rows, applied, unit);
  const tickets = inWbsOrder(await unit.select(paths.templateTickets, { projectTemplateId: templateId }));
  for (const row of tickets) await addTicket(row, applied, unit);
  for (const row of tickets) await linkPredecessor(row, applied, unit);
}

/** A phase, and those below it. */
async function addPhase(
  row: TemplatePhase,
  above: TemplatePhase | null,
  rows: readonly TemplatePhase[],
  applied: Applied,
  unit: Unit,
): Promise<void> {
  const parent = above === null ? undefined : applied.phases.get(above.id)?.phase;
  const body = {
    description: (row.description ?? 'Phase').slice(0, 100),
    ...present({ wbsCode: await codeOf(row, above, parent, applied, unit), notes: row.notes }),
    ...present({ budgetHours: row.budgetHours, parentPhase: referenceTo(parent?.id) }),
    markAsMilestoneFlag: row.markAsMilestone === true,
    billSeparatelyFlag: row.phaseBilledSeparately === true,
  };
  const phase = (await makeRecord(paths.phases, body, unit, applied.project.id)) as PhaseRow;
  applied.phases.set(row.id, { row, phase });
  for (const each of rows) if (each.parentPhase === row.id) await addPhase(each, row, rows, applied, unit);
}

async function codeOf(
  row: TemplatePhase,
  above: TemplatePhase | null,
  parent: PhaseRow | undefined,
  { project }: Applied,
  unit: Unit,
): Promise<string | null> {
  if (above !== null) return movedCode(row.wbsCode, above.wbsCode ?? '', parent?.wbsCode ?? '');
  const { wbsCode } = row;
  const taken = await unit.select(paths.phases, { projectId: project.id });
  return taken.some((each) => each.wbsCode === wbsCode) ? null : wbsCode;
}

async function addTicket(row: TemplateTicket, applied: Applied, unit: Unit): Promise<void> {
  const { project } = applied;
  const home = await homeOf(row, applied, unit);
  const references = (['priority', 'source', 'workRole', 'workType'] as const).map((key) => [
    key,
    referenceTo(row[key]),
  ]);
  const body = {
    summary: row.description,
    project: { id: project.id },
    phase: { id: home.phase.id },
    ...present({
      ...Object.fromEntries(references),
      budgetHours: row.budgetHours,
      duration: row.duration,
      wbsCode: movedCode(row.wbsCode, home.row?.wbsCode ?? '', home.phase.wbsCode ?? ''),
      initialDescription: row.notes,
      initialInternalAnalysis: row.internalAnalysis,
      initialResolution: row.resolution,
    }),
  };
  const view = unit.schema.catalogue.view('/project/tickets');
  const ticket = await unit.write({ how: 'create', view, model: 'ProjectTicket', body, trusted: true });
  if (ticket === null) return refuse({ kind: 'record not found', what: 'Ticket', id: 0 });
  applied.tickets.set(row.id, ticket.id);
  for (const task of await unit.select(paths.templateTasks, { ticketId: row.id })) {
    const code = referenceTo(task.code);
    await makeRecord(paths.tasks, present({ notes: task.description, summary: task.summary, code }), unit, ticket.id);
  }
}

/** A project ticket is in a phase: that of no phase is in the first one, which is made where there is none. */
async function homeOf(
  row: TemplateTicket,
  applied: Applied,
  unit: Unit,
): Promise<{ row?: TemplatePhase; phase: PhaseRow }> {
  const own = applied.phases.get(row.projectTemplatePhaseId ?? 0);
  if (own !== undefined) return own;
  const projectId = applied.project.id;
  const [first] = inWbsOrder(await unit.select(paths.phases, { projectId }));
  return {
    phase: first ?? ((await makeRecord(paths.phases, { description: 'Phase 1' }, unit, projectId)) as PhaseRow),
  };
}

/** Tickets wait for one another as in the template. */
async function linkPredecessor(row: TemplateTicket, { tickets, phases }: Applied, unit: Unit): Promise<void> {
  const { predecessorType, predecessorId, lagDays, lagNonworkingDaysFlag } = row;
  const ticket = tickets.get(row.id);
  if (ticket === undefined || predecessorId === null) return;
  const named = predecessorType === 'Phase' ? phases.get(predecessorId)?.phase.id : tickets.get(predecessorId);
  if (named === undefined) return;
  const before = { predecessorType: predecessorType === 'Phase' ? 'Phase' : 'Ticket', predecessorId: named } as const;
  await unit.updateColumns(paths.tickets, ticket, { ...before, lagDays, lagNonworkingDaysFlag });
}
