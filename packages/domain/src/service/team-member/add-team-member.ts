import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { referredId } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import { referencePart } from '../../action/part.ts';
import { value } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { showTeams } from '../board-team/teams-of-members.ts';

const teams = '/service/boards/{parentId}/teams';

/** Refused for a team of another board. What is answered has the member's id. */
export const addTeamMember = action('POST /service/teamMembers', {
  says: "a member joins a board's team, as its leader if so wanted",
  source: 'the published operation',
  takes: 'TeamMember',
  does: async ({ body }, unit) => {
    const team = await findRecord(teams, (await referredId('TeamMember', 'team', body, unit)) ?? 0, unit);
    const member = (await referredId('TeamMember', 'member', body, unit)) ?? 0;
    const board = await referredId('TeamMember', 'board', body, unit);
    if (board !== null && team.boardId !== board)
      refuse({ kind: 'refused by rule', message: `Team ${team.id} does not belong to board ${board}.` });
    const isLeader = body.teamLeaderFlag === true;
    await unit.updateColumns(teams, team.id, {
      members: joined(team, member),
      ...(isLeader ? { teamLeader: member } : {}),
    });
    await showTeams([member], unit);
    return value({
      id: member,
      board: referencePart('BoardReference', team.boardId),
      team: referencePart('ServiceTeamReference', team.id),
      member: referencePart('MemberReference', member),
      teamLeaderFlag: isLeader,
    });
  },
});

function joined({ members }: RowOf<typeof teams>, member: number): number[] {
  return [...new Set([...(members ?? []), member])];
}
