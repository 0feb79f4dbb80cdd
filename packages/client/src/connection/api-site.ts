import { MisuseError } from '../error/call-error.ts';

/** Where a system is. */
export interface ApiSite {
  /** Where the API is called: `https://api-na.myconnectwise.net`. */
  readonly api: string;
  /** Where company info is: `https://na.myconnectwise.net`. */
  readonly login: string;
  /** One of the vendor's clouds. */
  readonly isHosted: boolean;
}

/** The regions of the vendor's cloud by their short names (evidence: calling/hosts). */
const regions: Readonly<Record<string, string>> = {
  na: 'na.myconnectwise.net',
  eu: 'eu.myconnectwise.net',
  au: 'au.myconnectwise.net',
  aus: 'aus.myconnectwise.net',
  za: 'za.myconnectwise.net',
  staging: 'staging.connectwisedev.com',
};

const hosted = /\.(myconnectwise\.net|connectwisedev\.com)$/;

/**
 * Reads a site: a region (`na`), a host, or an address. Hosted systems are called by `api-` before their host, whichever
 * way it is given; sandboxes by their host as it is, as recorded. Raises `MisuseError` for what is no address, and for
 * plain HTTP beyond this machine, which would show the keys to everybody on the way.
 */
export function readSite(given: string, { mayBePlain = false } = {}): ApiSite {
  const url = readUrl(regions[given.trim().toLowerCase()] ?? given.trim());
  if (url.protocol === 'http:' && !mayBePlain && !isLoopback(url.hostname))
    throw new MisuseError(`${url.origin} would be called without TLS.`, {
      advice: 'Use https, or set `allowsPlainHttp`.',
    });
  if (!hosted.test(url.hostname)) return { api: url.origin, login: url.origin, isHosted: false };
  const host = url.hostname.replace(/^api-/, '');
  const api = host.startsWith('sandbox-') ? host : `api-${host}`;
  return { api: `https://${api}`, login: `https://${host}`, isHosted: true };
}

function readUrl(text: string): URL {
  try {
    return new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    throw new MisuseError(`"${text}" is no site: give a region (na, eu, au), a host or an address.`);
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]' || host.endsWith('.localhost');
}
