import type { Behaviour } from '../../unit/behaviour.ts';
import { addScheduled } from './add-scheduled.ts';
import { takeTeamWorkRole } from './take-work-role.ts';

/** What follows for the team of a project. */
export const projectTeamBehaviours: readonly Behaviour[] = [takeTeamWorkRole, addScheduled];
