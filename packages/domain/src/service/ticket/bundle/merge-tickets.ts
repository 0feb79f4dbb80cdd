import type { RowOf } from '@reeve/store';
import { action } from '../../../action/action.ts';
import { idList } from '../../../action/arguments.ts';
import type { Taken } from '../../../action/body.ts';
import { findRecord } from '../../../action/find-record.ts';
import { done } from '../../../action/result.ts';
import { changeRecord } from '../../../action/write-record.ts';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { requireServiceTicket } from './attach-children.ts';
import { carryToTicket } from './carry-to-ticket.ts';

const tickets = '/service/tickets';
type Ticket = RowOf<typeof tickets>;

/** Each ticket keeps its own notes, and gets the status sent, looked up on its own board. */
export const mergeTickets = action('POST /service/tickets/{parentId}/merge', {
  says: 'tickets are merged into one, which shows their notes among its own and has their time and all else that was theirs',
  source: 'evidence: tickets/merge, tickets/merge-carries, tickets/merge-refusals',
  takes: 'TicketMerge',
  does: async ({ parentId, body }, unit, { rights }) => {
    const merged = [...new Set(idList(body.mergeTicketIds, 'mergeTicketIds'))];
    const parent = await findRecord(tickets, parentId, unit);
    requireServiceTicket(parent);
    if (parent.mergedParentTicket !== null) refuseWith(`Ticket ${parentId} is merged itself.`);
    if (merged.length === 0) refuseWith('There are no tickets to merge.');
    for (const id of merged) {
      await rights.require('edit', tickets, id);
      await mergeOne(id, parent, body.status, unit);
    }
    return done();
  },
});

async function mergeOne(id: number, parent: Ticket, status: Taken<'TicketMerge'>['status'], unit: Unit): Promise<void> {
  const ticket = await findRecord(tickets, id, unit);
  requireServiceTicket(ticket);
  refuseUnfit(ticket, parent);
  await standBy(ticket, parent, unit);
  await changeRecord(tickets, id, { status, mergedParentTicket: { id: parent.id } }, unit);
  await carryToTicket(id, parent.id, unit);
}

function refuseUnfit({ id, mergedParentTicket, company }: Ticket, parent: Ticket): void {
  if (id === parent.id) refuseWith(`Ticket ${id} cannot be merged into itself.`);
  if (mergedParentTicket !== null) refuseWith(`Ticket ${id} is merged already.`);
  if (company !== parent.company) refuseWith(`Ticket ${id} is of another company than ticket ${parent.id}.`);
}

/** Out of its bundle, and what stood below the ticket stands below the other one, so that it does not close with it. */
async function standBy({ id, parentTicketId }: Ticket, parent: Ticket, unit: Unit): Promise<void> {
  if (parentTicketId !== null) await changeRecord(tickets, id, { parentTicketId: null }, unit);
  for (const child of await unit.select(tickets, { parentTicketId: id }))
    await changeRecord(tickets, child.id, { parentTicketId: child.id === parent.id ? null : parent.id }, unit);
  for (const merged of await unit.select(tickets, { mergedParentTicket: id }))
    await unit.updateColumns(tickets, merged.id, { mergedParentTicket: parent.id });
}

function refuseWith(message: string): never {
  return refuse({ kind: 'refused by rule', message });
}
