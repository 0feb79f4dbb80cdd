import { roleSetting, securityFunctions } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';

/** A role that is made gets a setting for every function of the matrix. */
export const listFunctions = behaviour('/system/securityroles', {
  says: "a new security role has every function closed, or open when it is an administrator's",
  source: 'evidence: rights/roles, rights/first-levels',
  phase: 'follow',
  on: 'create',
  fills: ['/system/securityRoles/{parentId}/settings'],
  when: ({ trusted }) => !trusted,
  does: async ({ after }, unit) => {
    const view = unit.schema.catalogue.view('/system/securityRoles/{parentId}/settings');
    const level = after.adminFlag === true ? 'All' : 'None';
    const made = { how: 'create', view, model: 'SecurityRoleSetting', parentId: after.id, trusted: true } as const;
    for (const [at, each] of securityFunctions.entries())
      await unit.write({ ...made, body: roleSetting(each, [level, level, level, level], at) });
  },
});
