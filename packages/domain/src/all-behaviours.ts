import { communicationKind, oneDefaultItem } from './company/communication/communication-item.ts';
import { companyDefaults, companyFirstSite } from './company/company/company-defaults.ts';
import { uniqueIdentifier } from './company/company/unique-identifier.ts';
import { configurationLink } from './company/configuration/configuration-link.ts';
import { contactDefaults } from './company/contact/contact-defaults.ts';
import { fullName } from './company/contact/full-name.ts';
import { keepPortalPassword } from './company/contact/keep-portal-password.ts';
import { agreementDefaults } from './finance/agreement/agreement-defaults.ts';
import { scheduleEntry } from './schedule/entry/schedule-entry.ts';
import { noteFlags } from './service/note/note-flags.ts';
import { ticketClosing } from './service/ticket/close-ticket.ts';
import { ticketContact } from './service/ticket/fill-contact.ts';
import { ticketDefaults } from './service/ticket/fill-defaults.ts';
import { callbackSilence } from './service/ticket/forget-silence.ts';
import { ticketParent } from './service/ticket/mark-parent.ts';
import { ticketBoard } from './service/ticket/move-to-board.ts';
import { ticketRemoval } from './service/ticket/refuse-removal.ts';
import { ticketFirstNotes } from './service/ticket/write-first-notes.ts';
import { oneDefault } from './setup/one-default.ts';
import { customFieldPod } from './system/custom-field/custom-field-pod.ts';
import { keepPassword } from './system/member/keep-password.ts';
import { roleSettings } from './system/security-role/role-settings.ts';
import { ticketHours, timeEntryDefaults, timeEntryNotes } from './time/entry/time-entry.ts';
import type { Behaviour } from './write/behaviour.ts';

/** Every behaviour, in the order in which those of one record run. */
export const allBehaviours: readonly Behaviour[] = [
  fullName,
  uniqueIdentifier,
  contactDefaults,
  configurationLink,
  companyDefaults,
  companyFirstSite,
  communicationKind,
  oneDefaultItem,
  ticketBoard, // before the defaults, which fill what moving took away
  ticketDefaults,
  ticketClosing, // after the defaults: the status may be one of them
  ticketContact,
  ticketFirstNotes,
  ticketParent,
  ticketRemoval,
  callbackSilence,
  noteFlags,
  timeEntryDefaults,
  ticketHours,
  timeEntryNotes,
  scheduleEntry,
  agreementDefaults,
  customFieldPod,
  keepPassword,
  keepPortalPassword,
  roleSettings,
  oneDefault,
];
