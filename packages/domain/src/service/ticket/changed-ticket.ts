import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';
import type { JsonObject } from '../../body/members.ts';

type Ticket = RowOf<'/service/tickets'>;

/** A ticket as a log of changes tells of it, in plain values: `TicketChangeLog` without the change itself. */
export async function changedTicket(id: number, reader: Reader): Promise<JsonObject> {
  const ticket = await reader.get('/service/tickets', id);
  if (ticket === null) return { ticketNumber: id };
  const shown = { ...ofTicket(ticket), ...(await ofOthers(ticket, reader)), ...(await ofBoard(ticket, reader)) };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value != null));
}

function ofTicket(ticket: Ticket) {
  const { id, summary, recordType, impact, severity, slaStatus, closedFlag, customerUpdatedFlag } = ticket;
  return {
    ticketNumber: id,
    summary,
    recordType,
    impact,
    severity,
    slaStatus,
    closedFlag: closedFlag === true,
    customerUpdatedFlag: customerUpdatedFlag === true,
    resourceList: ticket.resources,
    contactId: ticket.contact,
    contactName: ticket.contactName,
    parentTicketId: ticket.parentTicketId,
    mergedParentTicketId: ticket.mergedParentTicket,
  };
}

async function ofOthers(
  { company: companyId, owner: ownerId, sla: slaId, priority: priorityId }: Ticket,
  reader: Reader,
) {
  const company = await reader.get('/company/companies', companyId ?? 0);
  const owner = await reader.get('/system/members', ownerId ?? 0);
  const sla = await reader.get('/service/SLAs', slaId ?? 0);
  const priority = await reader.get('/service/priorities', priorityId ?? 0);
  return {
    companyIdentifier: company?.id,
    companyName: company?.name,
    ownerIdentifier: owner?.id,
    ticketOwner: owner?.identifier,
    slaName: sla?.name,
    priorityId: priority?.id,
    priorityName: priority?.name,
    priorityLevel: priority?.level,
    prioritySort: priority?.sortOrder,
  };
}

async function ofBoard({ board: boardId, status: statusId, team: teamId }: Ticket, reader: Reader) {
  const board = await reader.get('/service/boards', boardId ?? 0);
  const status = await reader.get('/service/boards/{parentId}/statuses', statusId ?? 0);
  const team = await reader.get('/service/boards/{parentId}/teams', teamId ?? 0);
  return { boardId: board?.id, boardName: board?.name, status: status?.name, teamName: team?.name };
}
