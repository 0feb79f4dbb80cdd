import { action } from '../../action/action.ts';
import { idList } from '../../action/arguments.ts';
import type { Taken } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import { done } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';
import { requireServiceTicket } from './attach-children.ts';

const tickets = '/service/tickets';

/** Each ticket keeps its own notes, and gets the status sent, looked up on its own board. */
export const mergeTickets = action('POST /service/tickets/{parentId}/merge', {
  says: 'tickets are merged into one, which shows their notes among its own',
  source: 'evidence: tickets/merge',
  takes: 'TicketMerge',
  does: async ({ parentId, body }, unit, { rights }) => {
    const merged = idList(body.mergeTicketIds, 'mergeTicketIds');
    requireServiceTicket(await findRecord(tickets, parentId, unit));
    if (merged.length === 0) refuse({ kind: 'refused by rule', message: 'There are no tickets to merge.' });
    for (const id of merged) {
      await rights.require('edit', tickets, id);
      await mergeOne(id, parentId, body.status, unit);
    }
    await unit.updateColumns(tickets, parentId, { hasMergedChildTicketFlag: true });
    return done();
  },
});

async function mergeOne(id: number, parentId: number, status: Taken<'TicketMerge'>['status'], unit: Unit) {
  const ticket = await findRecord(tickets, id, unit);
  requireServiceTicket(ticket);
  if (id === parentId) refuse({ kind: 'refused by rule', message: `Ticket ${id} cannot be merged into itself.` });
  if (ticket.mergedParentTicket !== null)
    refuse({ kind: 'refused by rule', message: `Ticket ${id} is merged already.` });
  await changeRecord(tickets, id, { status, mergedParentTicket: { id: parentId } }, unit);
}
