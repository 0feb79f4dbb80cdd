import { behaviour } from '../../unit/behaviour.ts';
import { joinTeam } from './join-team.ts';

/** Whoever is scheduled for a project may be added to its team by the same call. */
export const addScheduled = behaviour('/schedule/entries', {
  says: 'a member who is scheduled for a project joins its team where the entry says so, in the role that it names',
  source: 'evidence: projects/scheduled-join',
  phase: 'follow',
  on: { changed: ['addMemberToProjectFlag', 'member', 'project'] },
  when: ({ after }) => after.addMemberToProjectFlag === true && after.project !== null && after.member !== null,
  does: async ({ after }, unit) => {
    const { project, member, projectRoleId } = after;
    const usual =
      projectRoleId === null ? await unit.first('/project/securityRoles', { managerRoleFlag: false }) : null;
    const role = projectRoleId ?? usual?.id;
    if (project !== null && member !== null && role !== undefined) await joinTeam(project, member, role, unit);
  },
});
