import { join } from 'node:path';
import type { Context } from '../command-line/context.ts';
import { configFolder } from './config-folder.ts';
import { readPrivateJson, type SecretPlace, writePrivateJson } from './profile-file.ts';

/** The private keys of profiles, by name. */
export interface SecretStore {
  readonly place: SecretPlace;
  /** Whether it was kept: the system's store may be locked, or not there. */
  put(profile: string, secret: string): Promise<boolean>;
  /** Null where it is not there. */
  get(profile: string): Promise<string | null>;
  remove(profile: string): Promise<void>;
}

type SystemTools = Pick<Context, 'environment' | 'platform' | 'runTool'>;

/** The stores of this system, the one to be preferred first; the file is always the last. */
export function secretStores(outside: SystemTools): SecretStore[] {
  const file = secretFile(configFolder(outside.environment, outside.platform));
  if (outside.platform === 'linux') return [secretService(outside), file];
  return outside.platform === 'darwin' ? [keychain(outside), file] : [file];
}

/** The store of a place. */
export function secretStoreAt(place: SecretPlace, outside: SystemTools): SecretStore | null {
  return secretStores(outside).find((store) => store.place === place) ?? null;
}

/** The desktop's secret service by `secret-tool` (libsecret): the secret goes through its input, where nobody sees it. */
function secretService({ runTool }: SystemTools): SecretStore {
  const ask = (verb: string, profile: string, input = '', more: readonly string[] = []) =>
    runTool('secret-tool', [verb, ...more, 'service', 'reeve', 'profile', profile], input);
  return {
    place: 'secret service',
    put: async (profile, secret) =>
      (await ask('store', profile, secret, [`--label=Reeve profile ${profile}`]))?.code === 0,
    get: async (profile) => found(await ask('lookup', profile)),
    remove: async (profile) => void (await ask('clear', profile)),
  };
}

/** The keychain by `security`, which reads commands from its input: as an argument others would see the secret. */
function keychain({ runTool }: SystemTools): SecretStore {
  const named = (profile: string) => ['-s', 'reeve', '-a', profile];
  return {
    place: 'keychain',
    put: async (profile, secret) => {
      const command = `add-generic-password -U -s reeve -a ${quoted(profile)} -w ${quoted(secret)}\n`;
      return (await runTool('security', ['-i'], command))?.code === 0;
    },
    get: async (profile) => found(await runTool('security', ['find-generic-password', ...named(profile), '-w'], '')),
    remove: async (profile) => void (await runTool('security', ['delete-generic-password', ...named(profile)], '')),
  };
}

function found(answer: { readonly code: number; readonly out: string } | null): string | null {
  return answer?.code === 0 && answer.out !== '' ? answer.out.replace(/\n$/, '') : null;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function secretFile(folder: string): SecretStore {
  const file = join(folder, 'secrets.json');
  const all = async () => (await readPrivateJson<Record<string, string>>(file)) ?? {};
  return {
    place: 'file',
    put: async (profile, secret) => {
      await writePrivateJson(file, { ...(await all()), [profile]: secret });
      return true;
    },
    get: async (profile) => (await all())[profile] ?? null,
    remove: async (profile) => {
      const { [profile]: _, ...rest } = await all();
      await writePrivateJson(file, rest);
    },
  };
}
