import { behaviour } from '../../unit/behaviour.ts';

/** Teams show a role as it is now. */
export const followTeamRole = behaviour('/company/teamRoles', {
  says: 'the marks of a role are those of everybody who has it',
  source: 'evidence: companies/teams',
  phase: 'follow',
  on: { changed: ['accountManagerFlag', 'techFlag', 'salesFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const { accountManagerFlag, techFlag, salesFlag } = after;
    for (const { id } of await unit.select('/company/companies/{parentId}/teams', { teamRole: after.id }))
      await unit.updateColumns('/company/companies/{parentId}/teams', id, { accountManagerFlag, techFlag, salesFlag });
  },
});
