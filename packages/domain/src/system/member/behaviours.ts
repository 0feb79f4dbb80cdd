import type { Behaviour } from '../../unit/behaviour.ts';
import { joinMemberNames } from './join-names.ts';
import { keepPassword } from './keep-password.ts';
import { refuseUsedMemberIdentifier } from './refuse-used-identifier.ts';
import { renameInTickets } from './rename-in-tickets.ts';

/** What a member or an integrator login does beyond being stored. */
export const memberBehaviours: readonly Behaviour[] = [
  joinMemberNames,
  refuseUsedMemberIdentifier,
  keepPassword,
  renameInTickets,
];
