import type { Action } from '../../action/action.ts';
import { attachChildren } from './attach-children.ts';
import { calculateSla } from './calculate-sla.ts';
import { convertProjectTicket, convertServiceTicket } from './convert-ticket.ts';
import { listProjectTicketNotes, listServiceTicketNotes } from './list-all-notes.ts';
import { listTiedRecords } from './list-tied-records.ts';
import { mergeTickets } from './merge-tickets.ts';

/** What is done to tickets as a whole, and shown of them. */
export const ticketActions: readonly Action[] = [
  attachChildren,
  mergeTickets,
  convertServiceTicket,
  convertProjectTicket,
  calculateSla,
  listServiceTicketNotes,
  listProjectTicketNotes,
  ...listTiedRecords,
];
