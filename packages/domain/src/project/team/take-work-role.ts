import { behaviour } from '../../unit/behaviour.ts';

/** Who joins a team works there as usual. */
export const takeTeamWorkRole = behaviour('/project/projects/{parentId}/teamMembers', {
  says: 'a new team member of a project works in the usual work role',
  source: 'evidence: projects/team-work-role',
  phase: 'complete',
  on: 'create',
  sets: ['workRole'],
  when: ({ after }) => after.workRole === null && after.member !== null,
  does: async (row, unit) => row.fill('workRole', (await unit.get('/system/members', row.after.member ?? 0))?.workRole),
});
