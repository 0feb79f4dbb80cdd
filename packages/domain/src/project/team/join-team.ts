import { makeRecord } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';

const team = '/project/projects/{parentId}/teamMembers';

/** Puts a member on the team of a project in a role, unless the member is on it in that role. */
export async function joinTeam(projectId: number, member: number, projectRole: number, unit: Unit): Promise<void> {
  if ((await unit.first(team, { projectId, member, projectRole })) !== null) return;
  await makeRecord(team, { member: { id: member }, projectRole: { id: projectRole } }, unit, projectId);
}
