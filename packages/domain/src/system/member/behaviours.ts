import type { Behaviour } from '../../unit/behaviour.ts';
import { joinMemberNames } from './join-names.ts';
import { keepClosedOfAccount } from './keep-closed-of-account.ts';
import { keepPassword } from './keep-password.ts';
import { keepListedPersonas } from './persona/keep-listed-personas.ts';
import { nameMemberPersona } from './persona/name-persona.ts';
import { refuseChangedOfAccount } from './refuse-changed-of-account.ts';
import { refuseUsedMemberIdentifier } from './refuse-used-identifier.ts';
import { renameInTickets } from './rename-in-tickets.ts';
import { stampInactiveDate } from './stamp-inactive-date.ts';
import { startMemberWithEmptyLists } from './start-with-empty-lists.ts';
import { takePrimaryEmail } from './take-primary-email.ts';
import { agreeOnTeams } from './team/agree-on-teams.ts';
import { joinListedTeams } from './team/join-listed-teams.ts';
import { takeMemberTemplate } from './template/take-member-template.ts';

/** What a member or an integrator login does beyond being stored. */
export const memberBehaviours: readonly Behaviour[] = [
  takeMemberTemplate,
  keepClosedOfAccount,
  joinMemberNames,
  takePrimaryEmail,
  startMemberWithEmptyLists,
  agreeOnTeams,
  stampInactiveDate,
  refuseChangedOfAccount,
  refuseUsedMemberIdentifier,
  keepPassword,
  renameInTickets,
  keepListedPersonas,
  joinListedTeams,
  nameMemberPersona,
];
