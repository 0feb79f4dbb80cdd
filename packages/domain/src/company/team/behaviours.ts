import type { Behaviour } from '../../unit/behaviour.ts';
import { followTeamRole } from './follow-role.ts';
import { refuseNobody } from './refuse-nobody.ts';
import { showTeamRole } from './show-role.ts';

/** What the teams of companies do beyond being stored. */
export const companyTeamBehaviours: readonly Behaviour[] = [showTeamRole, refuseNobody, followTeamRole];
