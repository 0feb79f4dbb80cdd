import type { Flag } from '../command-line/flag.ts';
import { administratorFlag, type ServerAccess, tokenOf } from './server-access.ts';
import { serverUrl, urlFlag } from './server-url.ts';

/** The flags that say which running server to steer, and by what right. */
export const controlFlags: readonly Flag[] = [urlFlag, administratorFlag];

/** Reads those flags. @throws {UsageError} for a URL that is none. */
export function readControlAccess(
  flags: Readonly<Record<string, string>>,
  company: string,
  environment: Readonly<Record<string, string | undefined>>,
): ServerAccess {
  const url = serverUrl(flags, environment);
  const key = tokenOf(flags, environment);
  return { url, company, headers: key === '' ? {} : { authorization: `Bearer ${key}` } };
}

/** An address of the control plane with its query; members that are null are left out. */
export function controlPath(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/_reeve${path}?${new URLSearchParams(given)}`;
}
