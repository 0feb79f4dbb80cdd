import type { Behaviour } from '../../unit/behaviour.ts';
import { chooseBoard } from './choose-board.ts';
import { closeTicket } from './close-ticket.ts';
import { forgetSilence } from './forget-silence.ts';
import { moveToBoard } from './move-to-board.ts';
import { startInStatus } from './start-in-status.ts';
import { takeContactDetails } from './take-contact-details.ts';
import { takePriority } from './take-priority.ts';
import { takeSeverity } from './take-severity.ts';
import { takeSite } from './take-site.ts';
import { writeFirstNotes } from './write-first-notes.ts';

/** What a ticket does beyond being stored, in order. */
export const ticketBehaviours: readonly Behaviour[] = [
  moveToBoard, // one that moves; those below are about new ones
  chooseBoard,
  startInStatus, // of the board that was chosen
  takePriority,
  takeSite,
  takeSeverity,
  takeContactDetails,
  closeTicket,
  writeFirstNotes,
  forgetSilence,
];
