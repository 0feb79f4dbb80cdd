import { makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

/** Writes the internal note of a ticket that a member is assigned to it (evidence: notes/assigning). */
export async function writeAssignment(ticket: number, memberId: number, unit: Unit): Promise<void> {
  const member = await unit.get('/system/members', memberId);
  const text = `${member?.firstName ?? ''} ${member?.lastName ?? ''} was assigned to this ticket.`.trim();
  await makeRecord('/service/tickets/{parentId}/notes', { text, internalAnalysisFlag: true }, unit, ticket);
}
