import type { Action } from '../../action/action.ts';
import { addTeamMember } from './add-team-member.ts';

/** What is done to teams of boards. */
export const teamMemberActions: readonly Action[] = [addTeamMember];
