import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A way to sign in at a server, but for its secret. */
export interface Profile {
  /** A region, a host or an address. */
  readonly site: string;
  readonly companyId: string;
  readonly publicKey: string;
  readonly clientId: string;
  readonly version?: string;
  /** Where the private key is. */
  readonly secretIn: SecretPlace;
}

/** Where private keys are kept: the desktop's secret service, the keychain of macOS, or a file that nobody else reads. */
export type SecretPlace = 'secret service' | 'keychain' | 'file';

/** The profiles of this user, and the one that is used unless another is named. */
export interface Profiles {
  readonly current: string | null;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The profiles in a folder; none where there is no file. Raises what reading raises, and for a file that is no JSON. */
export async function readProfiles(folder: string): Promise<Profiles> {
  return (await readPrivateJson<Profiles>(join(folder, 'profiles.json'))) ?? { current: null, profiles: {} };
}

/** Writes them in place of those that were. */
export function writeProfiles(folder: string, profiles: Profiles): Promise<void> {
  return writePrivateJson(join(folder, 'profiles.json'), profiles);
}

/** The value of a file of JSON; null where there is none. */
export async function readPrivateJson<T>(file: string): Promise<T | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as T);
}

/** Writes a file that its owner alone reads, whole or not at all. */
export async function writePrivateJson(file: string, value: unknown): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(part, 0o600);
  await rename(part, file);
}
