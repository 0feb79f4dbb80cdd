import type { Action } from '../../action/action.ts';
import { listProjectTicketNotes, listServiceTicketNotes } from './list-all-notes.ts';
import { markNote } from './mark-note.ts';

/** What is done to notes of tickets, and shown of them, beyond plain reads and writes. */
export const noteActions: readonly Action[] = [listServiceTicketNotes, listProjectTicketNotes, markNote];
