import type { Behaviour } from '../../unit/behaviour.ts';
import { listLeader } from './list-leader.ts';
import { showTeamInMembers } from './show-in-members.ts';

/** What a team of a board does beyond being stored. */
export const boardTeamBehaviours: readonly Behaviour[] = [listLeader, showTeamInMembers];
