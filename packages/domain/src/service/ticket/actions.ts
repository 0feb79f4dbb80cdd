import type { Action } from '../../action/action.ts';
import { attachChildren } from './bundle/attach-children.ts';
import { mergeTickets } from './bundle/merge-tickets.ts';
import { calculateSla } from './calculate-sla.ts';
import { convertProjectTicket, convertServiceTicket } from './convert-ticket.ts';
import { copyTicket } from './copy-ticket.ts';
import { emptyTicketChanges, listTicketChanges } from './list-changes.ts';
import { listTiedRecords } from './list-tied-records.ts';

/** What is done to tickets of both kinds, and shown of them, beyond plain reads and writes. */
export const ticketActions: readonly Action[] = [
  attachChildren,
  calculateSla,
  convertServiceTicket,
  convertProjectTicket,
  copyTicket,
  mergeTickets,
  listTicketChanges,
  emptyTicketChanges,
  ...listTiedRecords,
];
