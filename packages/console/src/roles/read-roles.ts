import type { ApiClient } from '@reeve/client';
import type { ListedRecord } from '../data/listed-record.ts';

/** The rights of a function, in the order of the product's matrix. */
export const rightVerbs = ['inquire', 'add', 'edit', 'delete'] as const;

/** How far each right reaches: `All`, `My` or `None`. */
export type RightLevels = Readonly<Record<(typeof rightVerbs)[number], string>>;

/** A security role, its levels by `module/function`, and who has it. */
export interface ShownRole {
  readonly id: number;
  readonly name: string;
  readonly isAdministrator: boolean;
  readonly levels: ReadonlyMap<string, RightLevels>;
  readonly members: readonly string[];
}

/** A function of the security matrix. */
export interface RoleFunction {
  readonly module: string;
  readonly name: string;
}

/** Every role with its levels, and every function that any of them names. Raises the client's errors. */
export async function readRoles(
  client: ApiClient,
  signal: AbortSignal,
): Promise<{ readonly roles: readonly ShownRole[]; readonly functions: readonly RoleFunction[] }> {
  const all = { pageSize: 1000, signal };
  const [roles, members] = await Promise.all([
    client.at('/system/securityroles').list({ ...all, orderBy: 'name' }),
    client
      .at('/system/members')
      .list({ ...all, query: { fields: 'identifier,securityRole', conditions: 'inactiveFlag = false' } })
      .catch(() => []),
  ]);
  const settings = await Promise.all(
    roles.map(({ id }) => client.at(`/system/securityRoles/${String(id)}/settings`).list(all)),
  );
  const byRole = Map.groupBy(members, ({ securityRole }) => idOf(securityRole));
  return {
    roles: roles.map((role, at) => toRole(role, settings[at] ?? [], byRole.get(Number(role['id'])) ?? [])),
    functions: functionsOf(settings.flat()),
  };
}

function toRole(role: ListedRecord, settings: readonly ListedRecord[], members: readonly ListedRecord[]): ShownRole {
  return {
    id: Number(role['id']),
    name: String(role['name']),
    isAdministrator: role['adminFlag'] === true,
    levels: new Map(settings.map((each) => [keyOf(each), levelsOf(each)])),
    members: members.map(({ identifier }) => String(identifier)).sort(),
  };
}

function levelsOf(setting: ListedRecord): RightLevels {
  const at = (verb: string) => String(setting[`${verb}Level`] ?? 'None');
  return { inquire: at('inquire'), add: at('add'), edit: at('edit'), delete: at('delete') };
}

function keyOf({ moduleName, moduleFunctionName }: ListedRecord): string {
  return `${String(moduleName)}/${String(moduleFunctionName)}`;
}

function functionsOf(settings: readonly ListedRecord[]): readonly RoleFunction[] {
  const named = new Map(
    settings.map((each) => [
      keyOf(each),
      { module: String(each['moduleName']), name: String(each['moduleFunctionName']) },
    ]),
  );
  return [...named.values()].sort((a, b) => `${a.module}/${a.name}`.localeCompare(`${b.module}/${b.name}`));
}

function idOf(value: ListedRecord[string] | undefined): number {
  return typeof value === 'object' && value !== null && 'id' in value ? Number(value['id']) : 0;
}
