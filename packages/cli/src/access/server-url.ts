import { type Flag, valueFlag } from '../command-line/flag.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Where the server is when nothing else is said. */
const usualUrl = 'http://127.0.0.1:9180';

/** The flag that says which running server is asked. */
export const urlFlag: Flag = valueFlag(
  'url',
  'URL',
  `A running server to ask. Default: what CONNECTWISE_SITE names, where that is on this machine, else ${usualUrl}.`,
  { group: 'Server' },
);

/**
 * The address of the server that is asked beside its API, without a slash at its end. A site elsewhere counts only as a flag: it may be a
 * hosted system, which is not to be sent what steers a Reeve. @throws {UsageError} for a URL that is none.
 */
export function serverUrl(
  flags: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const site = environment['CONNECTWISE_SITE'] ?? '';
  const url = (flags['url'] ?? (isThisMachine(site) ? site : usualUrl)).replace(/\/+$/, '');
  if (/^https?:\/\/[^/\s]+$/i.test(url)) return url;
  throw new UsageError(`--url must be an address such as https://psa.example.com, not "${url}".`);
}

/** Whether a site is an address of this machine. */
export function isThisMachine(site: string): boolean {
  return /^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?\/?$/i.test(site);
}
