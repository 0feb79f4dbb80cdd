import { findRecord } from '../../action/find-record.ts';
import { refuse } from '../../fault.ts';
import type { Unit } from '../../unit/unit.ts';

const teams = '/service/boards/{parentId}/teams';

/** Puts a member into a board's team, as its leader if so wanted. Refused for a team of another board. */
export async function addTeamMember(
  asked: { readonly team: number; readonly member: number; readonly board: number | null; readonly leader: boolean },
  unit: Unit,
): Promise<void> {
  const team = await findRecord(teams, asked.team, unit);
  if (asked.board !== null && team['boardId'] !== asked.board)
    refuse({ kind: 'refused by rule', message: `Team ${team.id} does not belong to board ${asked.board}.` });
  const members = Array.isArray(team['members']) ? (team['members'] as readonly number[]) : [];
  await unit.updateColumns(teams, team.id, {
    members: [...new Set([...members, asked.member])],
    ...(asked.leader ? { teamLeader: asked.member } : {}),
  });
}
