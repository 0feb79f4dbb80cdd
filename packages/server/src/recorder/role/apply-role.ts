import { roleSetting, securityFunctions } from '@reeve/catalogue';
import { systemActor, transact, type Unit } from '@reeve/domain';
import type { Tenant } from '../../tenant/tenant.ts';
import type { LeastLevels } from '../recording.ts';

const settingsPath = '/system/securityRoles/{parentId}/settings';

/** Makes a role of these levels alone, and gives it to members, whatever role they had. */
export function applyRole(tenant: Tenant, levels: LeastLevels, members: readonly number[]): Promise<void> {
  return transact(systemActor, tenant.writer, async (unit) => {
    const role = await unit.write({
      how: 'create',
      view: unit.schema.catalogue.view('/system/securityroles'),
      model: 'SecurityRole',
      body: { name: 'Least of a recording' },
      trusted: true,
    });
    const id = role?.id ?? 0;
    for (const [key, own] of Object.entries(levels)) await open(key, own, id, unit);
    for (const member of members) await unit.updateColumns('/system/members', member, { securityRole: id });
  });
}

async function open(key: string, levels: LeastLevels[string], role: number, unit: Unit): Promise<void> {
  const at = securityFunctions.findIndex(({ module, name }) => `${module}/${name}` === key);
  const found = securityFunctions[at];
  if (found === undefined) throw new Error(`There is no function ${key} in the security matrix.`);
  const where = { _parentId: role, moduleName: found.module, moduleFunctionName: found.name };
  const { inquire, add, edit, delete: remove } = levels;
  const body = roleSetting(found, [inquire, add, edit, remove], at);
  const before = await unit.first(settingsPath, where);
  if (before !== null) return unit.updateColumns(settingsPath, before.id, body);
  const view = unit.schema.catalogue.view(settingsPath);
  await unit.write({ how: 'create', view, model: 'SecurityRoleSetting', parentId: role, body, trusted: true });
}
