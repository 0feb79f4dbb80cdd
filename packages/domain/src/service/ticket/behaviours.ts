import type { Behaviour } from '../../unit/behaviour.ts';
import { moveOwnerMark } from './assignment/move-owner-mark.ts';
import { chooseBoard } from './board/choose-board.ts';
import { moveToBoard } from './board/move-to-board.ts';
import { refuseUnfitBoard } from './board/refuse-unfit-board.ts';
import { refuseUnfitSubtype } from './board/refuse-unfit-subtype.ts';
import { startInStatus } from './board/start-in-status.ts';
import { takeUsual } from './board/take-usual.ts';
import { moveCharges } from './charges/move-charges.ts';
import { closeTicket } from './close-ticket.ts';
import { findContact } from './customer/find-contact.ts';
import { followCompany } from './customer/follow-company.ts';
import { nameAgreementType } from './customer/name-agreement-type.ts';
import { refuseOthers } from './customer/refuse-others.ts';
import { takeContactDetails } from './customer/take-contact-details.ts';
import { takeProject } from './customer/take-project.ts';
import { takeSite } from './customer/take-site.ts';
import { takeSiteAddress } from './customer/take-site-address.ts';
import { forgetSilence } from './forget-silence.ts';
import { takePriority } from './take-priority.ts';
import { takeSeverity } from './take-severity.ts';
import { writeFirstNotes } from './write-first-notes.ts';

/** What a ticket does beyond being stored, in order. */
export const ticketBehaviours: readonly Behaviour[] = [
  findContact,
  takeProject,
  moveToBoard, // one that moves; those below are mostly about new ones
  followCompany,
  chooseBoard,
  startInStatus, // of the board that was chosen
  takeUsual,
  takePriority,
  takeSite,
  takeSeverity,
  takeContactDetails,
  closeTicket,
  takeSiteAddress,
  nameAgreementType,
  refuseUnfitBoard,
  refuseUnfitSubtype,
  refuseOthers,
  writeFirstNotes,
  moveOwnerMark,
  moveCharges,
  forgetSilence,
];
