import type { KeyAdministration } from '@reeve/server';
import { readSettings, type Settings } from '@reeve/settings';
import { controlFlags, controlPath, readControlAccess } from '../../access/control-access.ts';
import { askControl, type ServerAccess } from '../../access/server-access.ts';
import { storageFlags } from '../../access/with-tenants.ts';
import type { Context } from '../../command-line/context.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';

/** Where keys are kept: in a database that is opened, or at a server that runs on it. */
export type KeyPlace = { readonly settings: Settings } | { readonly access: ServerAccess };

/** The flags of all key commands: without `--url` the database is opened, which on SQLite no server may be using. */
export const keyFlags = [...controlFlags, ...storageFlags];

/** Reads where the keys are. */
export function readKeyPlace(
  { flags }: GivenArguments,
  company: string,
  environment: Context['environment'],
): KeyPlace {
  const { url, 'administrator-key': key, ...rest } = flags;
  if (url === undefined) return { settings: readSettings({ flags: known(rest), environment }).settings };
  const given = { url, ...(key === undefined ? {} : { 'administrator-key': key }) };
  return { access: readControlAccess(given, company, environment) };
}

/** The flags that are settings; those of single commands are not. */
function known(flags: Readonly<Record<string, string>>): Record<string, string> {
  const settings = new Set(storageFlags.map(({ flag }) => flag));
  return Object.fromEntries(Object.entries(flags).filter(([flag]) => settings.has(flag)));
}

/** Does the work with the keys, and lets go of them however it went. */
export async function withKeys<T>(
  place: KeyPlace,
  { load }: Context,
  work: (keys: KeyAdministration) => Promise<T>,
): Promise<T> {
  const keys = 'access' in place ? remoteKeys(place.access) : await (await load('openKeys'))(place.settings);
  try {
    return await work(keys);
  } finally {
    await keys.close();
  }
}

function remoteKeys(access: ServerAccess): KeyAdministration {
  return {
    create: (wanted) => askControl(access, 'POST /keys', controlPath('/keys', {}), wanted),
    list: (company, member) => askControl(access, 'GET /keys', controlPath('/keys', { company, member })),
    revoke: async (company, publicKey) => {
      const path = controlPath(`/keys/${encodeURIComponent(publicKey)}`, { company });
      await askControl(access, 'DELETE /keys/*', path);
    },
    close: async () => {},
  };
}
