import { behaviour } from '../../unit/behaviour.ts';

/** Whoever works on a project is on its team, or joins it by the same call (evidence: projects/scheduled-join). */
export const refuseOutsider = behaviour('/schedule/entries', {
  says: 'a member is scheduled for a project only on its team, unless the entry adds the member to it',
  source: 'evidence: schedule/on-team',
  phase: 'refuse',
  on: { changed: ['member', 'project'] },
  when: ({ after, trusted }) => !trusted && after.project !== null && after.addMemberToProjectFlag !== true,
  does: async (entry, unit) => {
    const { project, member } = entry.after;
    if (project === null || member === null) return;
    const row = await unit.first('/project/projects/{parentId}/teamMembers', { projectId: project, member });
    if (row === null) entry.refuse('InvalidField', 'member', 'The member is not on the team of the project.');
  },
});
