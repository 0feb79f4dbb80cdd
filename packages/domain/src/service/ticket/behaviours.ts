import type { Behaviour } from '../../unit/behaviour.ts';
import { closeTasks } from '../task/close-tasks.ts';
import { assignResources } from './assignment/assign-resources.ts';
import { finishEntries } from './assignment/finish-entries.ts';
import { moveOwnerMark } from './assignment/move-owner-mark.ts';
import { noteAssigner } from './assignment/note-assigner.ts';
import { renameEntries } from './assignment/rename-entries.ts';
import { scheduleOwner } from './assignment/schedule-owner.ts';
import { estimateNothing } from './billing/estimate-nothing.ts';
import { takeAgreement } from './billing/take-agreement.ts';
import { takeBilling } from './billing/take-billing.ts';
import { takeTicketWorkRole } from './billing/take-work-role.ts';
import { chooseBoard } from './board/choose-board.ts';
import { moveToBoard } from './board/move-to-board.ts';
import { refuseUnfitBoard } from './board/refuse-unfit-board.ts';
import { refuseUnfitItem } from './board/refuse-unfit-item.ts';
import { refuseUnfitSubtype } from './board/refuse-unfit-subtype.ts';
import { startInStatus } from './board/start-in-status.ts';
import { takeUsual } from './board/take-usual.ts';
import { closeChildren } from './bundle/close-children.ts';
import { refuseUnfitParent } from './bundle/refuse-unfit-parent.ts';
import { moveCharges } from './charges/move-charges.ts';
import { moveToCompany } from './charges/move-to-company.ts';
import { closeTicket } from './close-ticket.ts';
import { findCompany } from './customer/find-company.ts';
import { findContact } from './customer/find-contact.ts';
import { followCompany } from './customer/follow-company.ts';
import { refuseOthers } from './customer/refuse-others.ts';
import { takeContactDetails } from './customer/take-contact-details.ts';
import { takeDefaultContact } from './customer/take-default-contact.ts';
import { takeProject } from './customer/take-project.ts';
import { takeSite } from './customer/take-site.ts';
import { takeSiteAddress } from './customer/take-site-address.ts';
import { forgetSilence } from './forget-silence.ts';
import { endCopies } from './mail/end-copies.ts';
import { tellOfRemoval } from './mail/tell-of-removal.ts';
import { tellOfStatus } from './mail/tell-of-status.ts';
import { stayClosed } from './merged/stay-closed.ts';
import { noteStatusChange } from './note-status-change.ts';
import { followAgreement } from './sla/follow-agreement.ts';
import { measureService } from './sla/measure-service.ts';
import { prioritize } from './sla/prioritize.ts';
import { takeSla } from './sla/take-sla.ts';
import { takePriority } from './take-priority.ts';
import { takeSeverity } from './take-severity.ts';
import { writeFirstNotes } from './write-first-notes.ts';

/** What a ticket does beyond being stored, in order. */
export const ticketBehaviours: readonly Behaviour[] = [
  findContact,
  findCompany, // where no contact has the address
  takeProject,
  moveToBoard, // one that moves; those below are mostly about new ones
  followCompany,
  takeDefaultContact,
  chooseBoard,
  startInStatus, // of the board that was chosen
  takeUsual,
  takeAgreement, // by board and type
  takeBilling,
  takeTicketWorkRole,
  estimateNothing,
  takePriority,
  takeSite,
  takeSeverity,
  takeContactDetails,
  takeSla,
  followAgreement,
  prioritize,
  closeTicket,
  noteStatusChange,
  noteAssigner,
  measureService,
  takeSiteAddress,
  refuseUnfitBoard,
  refuseUnfitSubtype,
  refuseUnfitItem,
  refuseOthers,
  refuseUnfitParent,
  stayClosed,
  writeFirstNotes,
  moveOwnerMark,
  scheduleOwner,
  assignResources,
  finishEntries,
  closeTasks,
  closeChildren,
  renameEntries,
  moveCharges,
  moveToCompany, // of the project and phase to which charges moved
  forgetSilence,
  endCopies,
  tellOfStatus, // when it is known whom it is assigned to
  tellOfRemoval,
];
