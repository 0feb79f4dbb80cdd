import type { StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const tickets = '/service/tickets';

/**
 * Bundles tickets under a parent. Refused, and nothing bundled: the ticket itself, one that it hangs under, project
 * tickets, tickets bundled elsewhere (special-operations 7; the texts are *assumed*).
 */
export async function attachChildren(parentId: number, childIds: readonly number[], unit: Unit): Promise<void> {
  const parent = await findRecord(tickets, parentId, unit);
  requireServiceTicket(parent);
  const above = await ancestors(parent, unit);
  for (const id of childIds) {
    const child = await findRecord(tickets, id, unit);
    requireServiceTicket(child);
    if (above.has(id)) refuse({ kind: 'refused by rule', message: `Ticket ${id} cannot be a child of itself.` });
    if (typeof child['parentTicketId'] === 'number' && child['parentTicketId'] !== parentId)
      refuse({ kind: 'refused by rule', message: `Ticket ${id} is a child of ticket ${child['parentTicketId']}.` });
    await changeRecord(tickets, id, { parentTicketId: parentId }, unit);
  }
}

/** The ticket and every ticket that it hangs under. */
async function ancestors(ticket: StoredRecord, unit: Unit): Promise<Set<number>> {
  const found = new Set<number>();
  for (let at: StoredRecord | null = ticket; at !== null && !found.has(at.id); ) {
    found.add(at.id);
    at = typeof at['parentTicketId'] === 'number' ? await unit.get(tickets, at['parentTicketId']) : null;
  }
  return found;
}

/** Refuses project tickets and issues. */
export function requireServiceTicket(ticket: StoredRecord): void {
  if (ticket['recordType'] === 'ServiceTicket') return;
  refuse({ kind: 'refused by rule', message: `Ticket ${ticket.id} is not a service ticket.` });
}
