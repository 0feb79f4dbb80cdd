import { behaviour } from '../../unit/behaviour.ts';
import { joinTeam } from '../team/join-team.ts';

/** Who manages a project is on its team. */
export const inviteManager = behaviour('/project/projects', {
  says: "a project's manager is on its team, in the role for managers",
  source: 'evidence: projects/manager',
  phase: 'follow',
  on: { changed: ['manager'] },
  when: ({ after }) => after.manager !== null,
  does: async ({ after }, unit) => {
    const role = await unit.first('/project/securityRoles', { managerRoleFlag: true });
    if (role !== null && after.manager !== null) await joinTeam(after.id, after.manager, role.id, unit);
  },
});
