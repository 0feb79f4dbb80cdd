import type { Unit } from '../../unit/unit.ts';

const teams = '/service/boards/{parentId}/teams';

/** The teams of boards that a member is in, by their ids. */
export async function teamsOf(member: number, unit: Unit): Promise<number[]> {
  const all = await unit.select(teams, {});
  return all.filter(({ members }) => members?.includes(member)).map(({ id }) => id);
}

/** Shows members the teams that they are in, by both names of the list (evidence: system/member-teams). */
export async function showTeams(members: Iterable<number>, unit: Unit): Promise<void> {
  for (const id of members) {
    if ((await unit.get('/system/members', id)) === null) continue;
    const own = await teamsOf(id, unit);
    await unit.updateColumns('/system/members', id, { serviceBoardTeamIds: own, teams: own });
  }
}
