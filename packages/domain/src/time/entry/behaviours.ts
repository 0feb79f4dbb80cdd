import type { Behaviour } from '../../unit/behaviour.ts';
import { addTicketNotes } from './add-ticket-notes.ts';
import { computeHours } from './compute-hours.ts';
import { openEntry } from './open-entry.ts';
import { refuseEndBeforeStart } from './refuse-end-before-start.ts';
import { refuseMissingTicket } from './refuse-missing-ticket.ts';
import { takeCompany } from './take-company.ts';
import { takeMember } from './take-member.ts';
import { takeWorkRole } from './take-work-role.ts';

/** What a time entry does beyond being stored, in order. */
export const timeEntryBehaviours: readonly Behaviour[] = [
  takeMember,
  takeWorkRole, // of the member who was taken
  takeCompany,
  openEntry,
  computeHours,
  refuseMissingTicket,
  refuseEndBeforeStart,
  addTicketNotes,
];
