import type { Action } from '../../action/action.ts';
import { addTeamMember } from './add-team-member.ts';

/** What is done to members of teams, and shown of them, beyond plain reads and writes. */
export const teamMemberActions: readonly Action[] = [addTeamMember];
