import { roleSetting, securityFunctions } from '@reeve/catalogue';
import type { Behaviour } from '../../write/behaviour.ts';

const settings = '/system/securityRoles/{parentId}/settings';

/** A role that is made gets a setting for every function of the matrix. */
export const roleSettings: Behaviour = {
  name: "a new security role has every function closed, or open when it is an administrator's",
  collections: ['/system/securityroles'],
  moment: 'after save',
  source: 'guide, Security; the first levels are assumed',
  when: (draft) => draft.before === null && !draft.trusted,
  does: async (draft, unit) => {
    const view = unit.schema.catalogue.view(settings);
    const level = draft.after['adminFlag'] === true ? 'All' : 'None';
    for (const [at, each] of securityFunctions.entries()) {
      const body = roleSetting(each, [level, level, level, level], at);
      await unit.write({
        how: 'create',
        view,
        model: 'SecurityRoleSetting',
        parentId: draft.after.id,
        body,
        trusted: true,
      });
    }
  },
};
