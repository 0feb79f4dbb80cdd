import type { TenantAdministration as Tenants } from '@reeve/server';
import { readSettings, type Settings } from '@reeve/settings';
import type { Context } from '../command-line/context.ts';
import type { Flag } from '../command-line/flag.ts';
import { settingFlags } from '../command-line/setting-flags.ts';
import { controlFlags, controlPath, readControlAccess } from './control-access.ts';
import { askControl, askServer, type ServerAccess } from './server-access.ts';

/** The settings that say where tenants are kept. */
export const storageFlags: readonly Flag[] = settingFlags(({ group }) => group === 'Storage');

/** The flags of all tenant commands: without `--url` the database is opened, which on SQLite no server may be using. */
export const tenantFlags: readonly Flag[] = [...controlFlags, ...storageFlags];

/** Where tenants are: in a database that is opened, or at a server that runs on it. */
export type TenantPlace = { readonly settings: Settings } | { readonly access: ServerAccess };

/** Reads where the tenants are. @throws {UsageError} and settings errors. */
export function readTenantPlace(
  { url, 'administrator-key': key, ...settings }: Readonly<Record<string, string>>,
  environment: Context['environment'],
): TenantPlace {
  if (url === undefined) return { settings: readSettings({ flags: settings, environment }).settings };
  const given = { url, ...(key === undefined ? {} : { 'administrator-key': key }) };
  return { access: readControlAccess(given, '', environment) };
}

/** Does the work with the tenants, and lets go of them however it went. */
export async function withTenants<T>(
  place: TenantPlace,
  { load }: Context,
  work: (tenants: Tenants) => Promise<T>,
): Promise<T> {
  const tenants = 'access' in place ? remoteTenants(place.access) : await (await load('openTenants'))(place.settings);
  try {
    return await work(tenants);
  } finally {
    await tenants.close();
  }
}

/** A server tells what its companies are called, and not their names. */
function remoteTenants(access: ServerAccess): Tenants {
  const path = controlPath('/tenants', {});
  return {
    list: async () => {
      const found = await askControl(access, 'GET /tenants', path);
      return found.map((identifier) => ({ identifier, companyName: '' }));
    },
    create: (company) => askControl(access, 'POST /tenants', path, { company }),
    delete: async (company) => {
      await askServer(access, 'DELETE', controlPath(`/tenants/${encodeURIComponent(company)}`, {}));
    },
    close: async () => {},
  };
}
