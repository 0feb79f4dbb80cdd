import { formerFunctions, type RoleLevel } from '@reeve/catalogue';
import { RecordStore, type Schema, type StoredRecord, type TenantDatabase } from '@reeve/store';
import type { Levels, Rights } from './rights.ts';

/** What somebody without a role may do: nothing but read setup tables. */
export const noRights: Rights = { role: null, everything: false, levels: new Map() };

/** Reads the rights of a security role from its settings; those of an inactive role are none. */
export async function readRoleRights(database: TenantDatabase, schema: Schema, roleId: number | null): Promise<Rights> {
  if (roleId === null) return noRights;
  const records = new RecordStore(database.reader, database.dialect);
  const role = await records.get(schema.tables.of('/system/securityroles'), roleId);
  if (role === null || role['inactiveFlag'] === true) return noRights;
  const table = schema.tables.of('/system/securityRoles/{parentId}/settings');
  const settings = await records.select(table, { _parentId: roleId });
  return {
    role: String(role['name']),
    everything: role['adminFlag'] === true,
    levels: byFunction(settings),
  };
}

/** The levels by `Module/Function`; a setting under the former name of its function counts unless there is one of today. */
function byFunction(settings: readonly StoredRecord[]): Map<string, Levels> {
  const named = settings.map(
    (each) => [`${each['moduleName']}/${each['moduleFunctionName']}`, toLevels(each)] as const,
  );
  const former = named.flatMap(([key, levels]) => {
    const now = formerFunctions[key];
    return now === undefined ? [] : [[now, levels] as const];
  });
  return new Map([...former, ...named]);
}

function toLevels(setting: StoredRecord): Levels {
  const at = (key: string) => (setting[key] ?? 'None') as RoleLevel;
  return { inquire: at('inquireLevel'), add: at('addLevel'), edit: at('editLevel'), delete: at('deleteLevel') };
}
