import { join } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where this user's profiles are kept: `REEVE_CONFIG`, or `reeve` where the system has such folders. @throws {UsageError} */
export function configFolder(variables: Variables, platform: NodeJS.Platform): string {
  const own = given(variables, 'REEVE_CONFIG');
  if (own !== null) return own;
  const roaming = platform === 'win32' ? given(variables, 'APPDATA') : null;
  const base = roaming ?? given(variables, 'XDG_CONFIG_HOME');
  if (base !== null) return join(base, 'reeve');
  const home = given(variables, 'HOME') ?? given(variables, 'USERPROFILE');
  if (home !== null) return join(home, '.config', 'reeve');
  throw new UsageError('Nobody knows where profiles are kept: set REEVE_CONFIG to a folder.');
}

/** Whether there is such a place at all. */
export function hasConfigFolder(variables: Variables): boolean {
  return ['REEVE_CONFIG', 'XDG_CONFIG_HOME', 'HOME', 'USERPROFILE', 'APPDATA'].some(
    (name) => given(variables, name) !== null,
  );
}

function given(variables: Variables, name: string): string | null {
  const value = variables[name] ?? '';
  return value === '' ? null : value;
}
