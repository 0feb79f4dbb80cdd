import type { RollUp } from '../../unit/roll-up.ts';
import { nameOwner } from './assignment/name-owner.ts';
import { nameScheduled } from './assignment/name-scheduled.ts';
import { markParent } from './mark-parent.ts';
import { sumTicketHours } from './sum-ticket-hours.ts';

/** What a ticket shows of other records. */
export const ticketRollUps: readonly RollUp[] = [markParent, sumTicketHours, nameScheduled, nameOwner];
