import type { Context } from '../command-line/context.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { configFolder, hasConfigFolder } from './config-folder.ts';
import type { ConnectionWords } from './connection-words.ts';
import { readProfiles } from './profile-file.ts';
import { secretStoreAt } from './secret-store.ts';

/**
 * The connection of a profile; without a name, of the one that is used. Null where there is none of either.
 * @throws {UsageError} for a name that is none, and for a profile whose key is gone.
 */
export async function profileNamed(wanted: string | null, context: Context): Promise<ConnectionWords | null> {
  if (wanted === null && !hasConfigFolder(context.environment)) return null;
  const { current, profiles } = await readProfiles(configFolder(context.environment, context.platform));
  const name = wanted ?? current;
  if (name === null) return null;
  const profile = profiles[name];
  if (profile === undefined)
    throw new UsageError(`There is no profile "${name}". reeve profiles lists those there are.`);
  const { secretIn, ...words } = profile;
  const privateKey = await secretStoreAt(secretIn, context)?.get(name);
  if (!privateKey) throw new UsageError(`The key of profile "${name}" is not in the ${secretIn}: sign in again.`);
  return { ...words, privateKey };
}
