import type { StoredRecord } from '@reeve/store';
import { type Arguments, referredId } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { changeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../write/unit.ts';

const tickets = '/service/tickets';

/**
 * Makes a ticket one of a project, under a phase and on the project's board; its id stays (special-operations 7). The
 * phase tells the project where none is named.
 */
export async function convertToProject(id: number, model: string, args: Arguments, unit: Unit): Promise<void> {
  const ticket = await findRecord(tickets, id, unit);
  const kind = args['recordType'] === 'ProjectIssue' ? 'ProjectIssue' : 'ProjectTicket';
  if (args['recordType'] === 'ServiceTicket')
    refuse({ kind: 'refused by rule', message: 'A project ticket is wanted.' });
  const phase = await phaseOf(model, args, ticket, unit);
  const project = await findRecord('/project/projects', Number(phase['projectId']), unit);
  const named = await referredId(model, 'project', args, unit);
  if (named !== null && named !== project.id)
    refuse({ kind: 'refused by rule', message: `Phase ${phase.id} does not belong to project ${named}.` });
  await unit.amend(tickets, id, { recordType: kind });
  const fields = {
    isIssueFlag: kind === 'ProjectIssue',
    project: { id: project.id },
    phase: { id: phase.id },
    wbsCode: args['wbsCode'] ?? ticket['wbsCode'] ?? null,
    board: referenceTo(project['board']) ?? referenceTo(ticket['board']),
  };
  await changeRecord(tickets, id, fields, unit, 'ProjectTicket');
}

async function phaseOf(model: string, args: Arguments, ticket: StoredRecord, unit: Unit): Promise<StoredRecord> {
  const named = (await referredId(model, 'phase', args, unit)) ?? ticket['phase'];
  if (typeof named === 'number') return findRecord('/project/projects/{parentId}/phases', named, unit);
  return refuse({ kind: 'refused by rule', message: 'A phase is needed.' });
}

/** Makes a project ticket a service ticket: off its project, and on the caller's board for service (*assumed*). */
export async function convertToService(id: number, unit: Unit): Promise<void> {
  await findRecord(tickets, id, unit);
  const board = await serviceBoard(unit);
  await unit.amend(tickets, id, {
    recordType: 'ServiceTicket',
    isIssueFlag: false,
    project: null,
    phase: null,
    wbsCode: null,
  });
  await changeRecord(tickets, id, { board: { id: board } }, unit);
}

async function serviceBoard(unit: Unit): Promise<number> {
  const member = await unit.get('/system/members', unit.actor.memberId);
  if (typeof member?.['serviceDefaultBoard'] === 'number') return member['serviceDefaultBoard'];
  const first = await unit.first('/service/boards', { projectFlag: false, inactiveFlag: false });
  return first?.id ?? refuse({ kind: 'refused by rule', message: 'There is no service board.' });
}
