import type { Behaviour } from './behaviour.ts';
import { communicationKind, oneDefaultItem } from './company/communication-item.ts';
import { companyDefaults, companyFirstSite } from './company/company-defaults.ts';
import { configurationLink } from './company/configuration-link.ts';
import { contactDefaults } from './company/contact-defaults.ts';
import { fullName } from './company/full-name.ts';
import { keepPortalPassword } from './company/keep-portal-password.ts';
import { uniqueIdentifier } from './company/unique-identifier.ts';
import { agreementDefaults } from './finance/agreement-defaults.ts';
import { scheduleEntry } from './schedule/schedule-entry.ts';
import { noteFlags } from './service/note-flags.ts';
import { ticketBoard } from './service/ticket-board.ts';
import { ticketClosing } from './service/ticket-closing.ts';
import { ticketContact } from './service/ticket-contact.ts';
import { ticketDefaults } from './service/ticket-defaults.ts';
import { ticketFirstNotes } from './service/ticket-first-notes.ts';
import { ticketParent } from './service/ticket-parent.ts';
import { ticketRemoval } from './service/ticket-removal.ts';
import { callbackSilence } from './system/callback-silence.ts';
import { customFieldPod } from './system/custom-field-pod.ts';
import { keepPassword } from './system/keep-password.ts';
import { oneDefault } from './system/one-default.ts';
import { roleSettings } from './system/role-settings.ts';
import { ticketHours, timeEntryDefaults, timeEntryNotes } from './time/time-entry.ts';

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
