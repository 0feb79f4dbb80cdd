import type { Behaviour } from '../../unit/behaviour.ts';
import { numberTicket } from './number-ticket.ts';
import { refuseClosedHome } from './refuse-closed-home.ts';
import { refuseProjectTime } from './refuse-time.ts';

/** What a ticket, and time on it, does because it is one of a project, in order. */
export const projectTicketBehaviours: readonly Behaviour[] = [numberTicket, refuseClosedHome, refuseProjectTime];
