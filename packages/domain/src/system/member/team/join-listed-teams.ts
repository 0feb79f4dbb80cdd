import { showTeams } from '../../../service/board-team/teams-of-members.ts';
import { behaviour } from '../../../unit/behaviour.ts';

const teams = '/service/boards/{parentId}/teams';

/** The teams that a member is sent with have it among their members. */
export const joinListedTeams = behaviour('/system/members', {
  says: 'a member who is sent with a list of teams is in each of them and in no other, save those that it leads',
  source: 'evidence: system/member-teams',
  phase: 'follow',
  on: 'every write',
  when: ({ sent }) => sent.has('serviceBoardTeamIds') || sent.has('teams'),
  does: async ({ after }, unit) => {
    const listed = new Set(after.serviceBoardTeamIds);
    for (const team of await unit.select(teams, {})) {
      const others = (team.members ?? []).filter((id) => id !== after.id);
      const isIn = others.length !== (team.members ?? []).length;
      const belongs = listed.has(team.id) || team.teamLeader === after.id;
      if (isIn !== belongs)
        await unit.updateColumns(teams, team.id, { members: belongs ? [...others, after.id] : others });
    }
    await showTeams([after.id], unit);
  },
});
