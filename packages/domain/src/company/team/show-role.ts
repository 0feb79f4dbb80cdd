import { behaviour } from '../../unit/behaviour.ts';

/** What somebody is in a team follows from the role. */
export const showTeamRole = behaviour('/company/companies/{parentId}/teams', {
  says: "a team member of a company shows the marks of the role, and a new one the member's location and department",
  source: 'evidence: companies/teams',
  phase: 'derive',
  on: { changed: ['teamRole', 'member'] },
  sets: ['accountManagerFlag', 'techFlag', 'salesFlag', 'location', 'department'],
  does: async (row, unit) => {
    const { after, before } = row;
    const role = after.teamRole === null ? null : await unit.get('/company/teamRoles', after.teamRole);
    for (const key of ['accountManagerFlag', 'techFlag', 'salesFlag'] as const) after[key] = role?.[key] === true;
    if (before !== null || after.member === null) return;
    const member = await unit.get('/system/members', after.member);
    row.fill('location', member?.defaultLocation);
    row.fill('department', member?.defaultDepartment);
  },
});
