import type { RowOf } from '@reeve/store';

/** What a refusal says of a ticket that was merged away; null for one that was not, or is not there. */
export function mergedAway(ticket: Pick<RowOf<'/service/tickets'>, 'id' | 'mergedParentTicket'> | null): string | null {
  if (ticket === null || ticket.mergedParentTicket === null) return null;
  return `Ticket ${ticket.id} is merged into ticket ${ticket.mergedParentTicket}.`;
}
