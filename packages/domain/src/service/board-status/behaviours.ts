import type { Behaviour } from '../../unit/behaviour.ts';
import { followInTickets } from './follow-in-tickets.ts';
import { placeStatus } from './place-status.ts';

/** What a status of a board does beyond being stored. */
export const boardStatusBehaviours: readonly Behaviour[] = [placeStatus, followInTickets];
