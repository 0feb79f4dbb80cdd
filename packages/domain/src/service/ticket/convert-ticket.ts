import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { referredId } from '../../action/arguments.ts';
import type { Taken } from '../../action/body.ts';
import { findRecord, findWithin } from '../../action/find-record.ts';
import { done } from '../../action/result.ts';
import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { carryCharges } from './charges/carry-charges.ts';
import { noClock } from './sla/ticket-clock.ts';
import { usualSla } from './sla/usual-sla.ts';

const tickets = '/service/tickets';
const phases = '/project/projects/{parentId}/phases';

const source = 'evidence: tickets/references';

/** The ticket keeps its id. The phase tells the project where none is named. */
export const convertServiceTicket = action('POST /service/tickets/{parentId}/convert', {
  says: "a service ticket becomes one of a project, under a phase and on the project's board",
  source,
  takes: 'ConvertToProject',
  does: async ({ parentId, body }, unit, { rights }) => {
    await findWithin(tickets, parentId, unit);
    await rights.require('add', '/project/tickets', null);
    await convertToProject(parentId, 'ConvertToProject', body, unit);
    return done();
  },
});

/** It moves within projects, or becomes a service ticket where that is what the body wants. */
export const convertProjectTicket = action('POST /project/tickets/{parentId}/convert', {
  says: "a project ticket moves to another phase, or becomes a service ticket on the caller's board for service",
  source: `${source}; the board is assumed`,
  takes: 'ConvertItem',
  does: async ({ parentId, body }, unit, { rights }) => {
    await findWithin('/project/tickets', parentId, unit);
    if (body.recordType === 'ServiceTicket') await rights.require('add', tickets, null);
    if (body.recordType === 'ServiceTicket') await convertToService(parentId, unit);
    else await convertToProject(parentId, 'ConvertItem', body, unit);
    return done();
  },
});

type Wanted = Taken<'ConvertToProject' | 'ConvertItem'>;
type BodyModel = 'ConvertToProject' | 'ConvertItem';

async function convertToProject(id: number, model: BodyModel, body: Wanted, unit: Unit): Promise<void> {
  const ticket = await findRecord(tickets, id, unit);
  if (body.recordType === 'ServiceTicket') refuse({ kind: 'refused by rule', message: 'A project ticket is wanted.' });
  const kind = body.recordType ?? 'ProjectTicket';
  const phase = await phaseOf(model, body, ticket, unit);
  const project = await findRecord('/project/projects', phase.projectId ?? 0, unit);
  const named = await referredId(model, 'project', body, unit);
  if (named !== null && named !== project.id)
    refuse({ kind: 'refused by rule', message: `Phase ${phase.id} does not belong to project ${named}.` });
  await unit.updateColumns(tickets, id, { recordType: kind, sla: null, ...noClock });
  await leaveBundle(ticket, unit);
  const fields = {
    isIssueFlag: kind === 'ProjectIssue',
    project: { id: project.id },
    phase: { id: phase.id },
    wbsCode: body.wbsCode ?? ticket.wbsCode,
    board: referenceTo(project.board) ?? referenceTo(ticket.board),
  };
  await changeRecord(tickets, id, fields, unit, 'ProjectTicket');
}

/** Tickets are bundled with service tickets alone. */
async function leaveBundle({ id, parentTicketId, hasChildTicket }: RowOf<typeof tickets>, unit: Unit): Promise<void> {
  if (hasChildTicket === true) refuse({ kind: 'refused by rule', message: `Ticket ${id} has child tickets.` });
  if (parentTicketId !== null) await unit.updateColumns(tickets, id, { parentTicketId: null });
}

async function phaseOf(model: BodyModel, body: Wanted, ticket: RowOf<typeof tickets>, unit: Unit) {
  const named = (await referredId(model, 'phase', body, unit)) ?? ticket.phase;
  return named === null
    ? refuse({ kind: 'refused by rule', message: 'A phase is needed.' })
    : findRecord(phases, named, unit);
}

/** Off its project, on a board for service, and under a service level from now on. */
async function convertToService(id: number, unit: Unit): Promise<void> {
  const was = await findRecord(tickets, id, unit);
  const board = await serviceBoard(unit);
  await unit.updateColumns(tickets, id, {
    recordType: 'ServiceTicket',
    isIssueFlag: false,
    project: null,
    phase: null,
    wbsCode: null,
  });
  const sla = referenceTo(await usualSla(was.agreement, unit));
  await changeRecord(tickets, id, { board: { id: board }, sla }, unit);
  await carryCharges(was, await findRecord(tickets, id, unit), unit);
}

async function serviceBoard(unit: Unit): Promise<number> {
  const member = await unit.get('/system/members', unit.actor.memberId);
  if (typeof member?.serviceDefaultBoard === 'number') return member.serviceDefaultBoard;
  const first = await unit.first('/service/boards', { projectFlag: false, inactiveFlag: false });
  return first?.id ?? refuse({ kind: 'refused by rule', message: 'There is no service board.' });
}
