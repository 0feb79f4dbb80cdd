import type { RollUp } from '../../unit/roll-up.ts';
import { markParent } from './mark-parent.ts';
import { nameOwner, nameScheduled } from './name-resources.ts';
import { sumTicketHours } from './sum-ticket-hours.ts';

/** What a ticket shows of other records. */
export const ticketRollUps: readonly RollUp[] = [markParent, sumTicketHours, nameScheduled, nameOwner];
