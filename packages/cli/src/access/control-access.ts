import type { Flag } from '../command-line/flag.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { administratorFlag, type ServerAccess, tokenOf } from './server-access.ts';

/** Where the server is when nothing else is said. */
export const defaultUrl = 'http://127.0.0.1:9180';

/** The flags that say which running server to steer, and by what right. */
export const controlFlags: readonly Flag[] = [
  {
    flag: 'url',
    usage: '--url URL',
    isSwitch: false,
    group: 'Server',
    sentence: `A running server to ask, such as ${defaultUrl}.`,
  },
  administratorFlag,
];

/** Reads those flags. @throws {UsageError} for a URL that is none. */
export function readControlAccess(
  flags: Readonly<Record<string, string>>,
  company: string,
  environment: Readonly<Record<string, string | undefined>>,
): ServerAccess {
  const url = (flags['url'] ?? defaultUrl).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/\s]+$/i.test(url))
    throw new UsageError(`--url must be an address such as https://psa.example.com, not "${url}".`);
  const key = tokenOf(flags, environment);
  return { url, company, headers: key === '' ? {} : { authorization: `Bearer ${key}` } };
}

/** An address of the control plane with its query; members that are null are left out. */
export function controlPath(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/_reeve${path}?${new URLSearchParams(given)}`;
}
