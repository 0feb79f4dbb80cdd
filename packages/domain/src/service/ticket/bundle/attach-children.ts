import type { RowOf } from '@reeve/store';
import { action } from '../../../action/action.ts';
import { idList } from '../../../action/arguments.ts';
import { findRecord } from '../../../action/find-record.ts';
import { done } from '../../../action/result.ts';
import { changeRecord } from '../../../action/write-record.ts';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';

const tickets = '/service/tickets';

type Ticket = RowOf<typeof tickets>;

/** Refused, and nothing bundled: the ticket itself, one that it hangs under, project tickets, tickets bundled elsewhere. */
export const attachChildren = action('POST /service/tickets/{parentId}/attachChildren', {
  says: 'tickets are bundled under a parent',
  source: 'evidence: tickets/parents, tickets/attach-refusals',
  takes: 'TicketBundle',
  does: async ({ parentId, body }, unit, { rights }) => {
    const children = idList(body.childTicketIds, 'childTicketIds');
    const parent = await findRecord(tickets, parentId, unit);
    requireServiceTicket(parent);
    for (const id of children) {
      await rights.require('edit', tickets, id);
      await attach(id, parentId, unit);
    }
    return done();
  },
});

async function attach(id: number, parentId: number, unit: Unit): Promise<void> {
  const child = await findRecord(tickets, id, unit);
  requireServiceTicket(child);
  if (child.parentTicketId !== null && child.parentTicketId !== parentId)
    refuse({ kind: 'refused by rule', message: `Ticket ${id} is a child of ticket ${child.parentTicketId}.` });
  await changeRecord(tickets, id, { parentTicketId: parentId }, unit);
}

/** Refuses project tickets and issues. */
export function requireServiceTicket(ticket: Pick<Ticket, 'id' | 'recordType'>): void {
  if (ticket.recordType === 'ServiceTicket') return;
  refuse({ kind: 'refused by rule', message: `Ticket ${ticket.id} is not a service ticket.` });
}
