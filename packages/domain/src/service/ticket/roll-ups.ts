import { ticketHoursByKind } from '../../time/kinds/hours-by-kind.ts';
import type { RollUp } from '../../unit/roll-up.ts';
import { nameOwner } from './assignment/name-owner.ts';
import { nameScheduled } from './assignment/name-scheduled.ts';
import { markMerged } from './bundle/mark-merged.ts';
import { markParent } from './bundle/mark-parent.ts';
import { sumScheduledHours } from './sum-scheduled-hours.ts';
import { sumTicketHours } from './sum-ticket-hours.ts';

/** What a ticket shows of other records. */
export const ticketRollUps: readonly RollUp[] = [
  markParent,
  markMerged,
  sumTicketHours,
  ...ticketHoursByKind,
  sumScheduledHours,
  nameScheduled,
  nameOwner,
];
