import { readRoleRights } from '@reeve/access';
import { type RoleLevel, type RoleLevels, roleSetting, securityFunctions } from '@reeve/catalogue';
import { systemActor, transact } from '@reeve/domain';
import type { Tenant } from '../tenant/tenant.ts';
import { ControlRefusal, controlAnswer, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven, wanted } from './control-ground.ts';
import { type RouteTable, taking } from './route.ts';

const settingsPath = '/system/securityRoles/{parentId}/settings';
const words: readonly string[] = ['None', 'My', 'All'];
const verbs = ['inquire', 'add', 'edit', 'delete'] as const;

/** The levels of security roles. */
export const roleRoutes: RouteTable<ControlGround> = {
  'GET /roles': taking(['role'], async (call) =>
    controlAnswer(200, await levelsOf(await companyAsked(call), wanted(call.query.get('role'), 'role'))),
  ),
  'PUT /roles': taking(['company', 'role', 'function', ...verbs], async (call) => {
    const tenant = await companyGiven(call);
    const role = wanted(textMember(call.body, 'role'), 'role');
    await setLevels(tenant, role, wanted(textMember(call.body, 'function'), 'function'), call.body);
    return controlAnswer(200, await levelsOf(tenant, role));
  }),
};

/** The levels of a role, by `Module/Function`. Raises `ControlRefusal` when there is no such role. */
async function levelsOf(tenant: Tenant, role: string): Promise<Record<string, unknown>> {
  const rights = await readRoleRights(tenant.database, tenant.writer.schema, await roleId(tenant, role));
  return { role: rights.role, administrator: rights.everything, levels: Object.fromEntries(rights.levels) };
}

/**
 * Sets the levels of one function of a role: in the product a screen does that, and its API has no way. Raises
 * `ControlRefusal` for a role, function or level that is none.
 */
async function setLevels(
  tenant: Tenant,
  role: string,
  key: string,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = securityFunctions.findIndex(({ module, name }) => `${module}/${name}` === key);
  const found = securityFunctions[at];
  if (found === undefined) throw new ControlRefusal(400, `There is no function ${key} in the security matrix.`);
  const parentId = await roleId(tenant, role);
  await transact(systemActor, tenant.writer, async (unit) => {
    const where = { _parentId: parentId, moduleName: found.module, moduleFunctionName: found.name };
    const before = await unit.first(settingsPath, where);
    const levels = verbs.map((verb) => readLevel(given, verb, before?.[`${verb}Level`])) as unknown as RoleLevels;
    const body = roleSetting(found, levels, at);
    if (before !== null) return unit.updateColumns(settingsPath, before.id, body);
    const view = unit.schema.catalogue.view(settingsPath);
    await unit.write({ how: 'create', view, model: 'SecurityRoleSetting', parentId, body, trusted: true });
  });
}

function readLevel(given: Readonly<Record<string, unknown>>, verb: string, before: unknown): RoleLevel {
  const level = given[verb] ?? before ?? 'None';
  if (words.includes(level as string)) return level as RoleLevel;
  throw new ControlRefusal(400, `${verb} must be one of ${words.join(', ')}.`);
}

async function roleId({ read }: Tenant, name: string): Promise<number> {
  const role = await read.first('/system/securityroles', { name });
  if (role === null) throw new ControlRefusal(404, `There is no security role ${name}.`);
  return role.id;
}
