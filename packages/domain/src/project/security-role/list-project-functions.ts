import { roleSetting, securityFunctions } from '@reeve/catalogue';
import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const settings = '/project/securityRoles/{parentId}/settings';

/** A role of projects gets a setting for every function of projects. */
export const listProjectFunctions = behaviour('/project/securityRoles', {
  says: "a new role of projects has every function of projects: open when it is a manager's, else to be looked at",
  source: 'evidence: projects/role-settings',
  phase: 'follow',
  on: 'create',
  fills: [settings],
  does: async ({ after: { id, managerRoleFlag } }, unit) => {
    const others = managerRoleFlag === true ? 'All' : 'None';
    const functions = securityFunctions.filter(({ module }) => module === 'Project');
    for (const each of functions) {
      const line = roleSetting(each, ['All', others, others, others], 0);
      const { inquireLevel, addLevel, editLevel, deleteLevel, moduleFunctionIdentifier, myAllFlag } = line;
      const levels = { inquireLevel, addLevel, editLevel, deleteLevel };
      await makeRecord(
        settings,
        { ...levels, moduleIdentifier: moduleFunctionIdentifier, myFlag: myAllFlag },
        unit,
        id,
      );
    }
  },
});
