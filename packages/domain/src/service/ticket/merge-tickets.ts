import { findRecord } from '../../action/find-record.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { requireServiceTicket } from './attach-children.ts';

const tickets = '/service/tickets';

/**
 * Merges tickets into a parent: each keeps its own notes, which the parent shows among its own, and gets the status sent,
 * looked up on its board (special-operations 7, wire-behaviour 11.3).
 */
export async function mergeTickets(
  parentId: number,
  mergedIds: readonly number[],
  status: unknown,
  unit: Unit,
): Promise<void> {
  requireServiceTicket(await findRecord(tickets, parentId, unit));
  if (mergedIds.length === 0) refuse({ kind: 'refused by rule', message: 'There are no tickets to merge.' });
  for (const id of mergedIds) {
    const ticket = await findRecord(tickets, id, unit);
    requireServiceTicket(ticket);
    if (id === parentId) refuse({ kind: 'refused by rule', message: `Ticket ${id} cannot be merged into itself.` });
    if (typeof ticket['mergedParentTicket'] === 'number')
      refuse({ kind: 'refused by rule', message: `Ticket ${id} is merged already.` });
    await changeRecord(tickets, id, { status, mergedParentTicket: { id: parentId } }, unit);
  }
  await unit.updateColumns(tickets, parentId, { hasMergedChildTicketFlag: true });
}
