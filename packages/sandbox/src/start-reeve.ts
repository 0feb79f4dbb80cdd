import { systemClock } from '@reeve/domain';
import { type RunningServer, startServer } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { dataPlace } from './data-place.ts';
import { ownKeys } from './own-keys.ts';
import type { Reeve, ReeveKeys, ReeveOptions } from './reeve.ts';
import { tenantHandle } from './tenant-handle.ts';
import { trustAuthority } from './trusted-authority.ts';

/** The company of a Reeve without the demo. */
const ownCompany = 'reeve';

const known: Readonly<Record<keyof ReeveOptions, true>> = {
  demo: true,
  company: true,
  port: true,
  data: true,
  now: true,
  seed: true,
  settings: true,
};

/**
 * Starts a Reeve within this process, for a test, and answers when it can be called. The environment's variables of settings do not
 * count. Rejects for options and settings that are none and for a port that is taken.
 */
export async function startReeve(options: ReeveOptions = {}): Promise<Reeve> {
  requireOptions(options);
  const place = dataPlace(options.data);
  try {
    const { settings } = readSettings({ flags: flagsOf(options, place.folder), environment: {} });
    const server = await startServer(settings, { clock: clockOf(options), print: () => {} });
    return await withCompany(server, options, place.remove);
  } catch (error) {
    place.remove();
    throw error;
  }
}

/** A server that has no company is ended: nobody else could. */
async function withCompany(server: RunningServer, options: ReeveOptions, removeData: () => void): Promise<Reeve> {
  const { urls, credentials, caFile = null } = server;
  const forget = caFile === null ? () => {} : trustAuthority(caFile);
  const close = async () => {
    await server.close();
    forget();
    removeData();
  };
  try {
    const [url = ''] = urls;
    const keys = credentials ?? (await ownKeys(url, options.company ?? ownCompany));
    return reeveOf(url, keys, { caFile, close });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Programs in JavaScript have no compiler that tells them. */
function requireOptions(options: ReeveOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new TypeError(`There is no ${unknown} here: startReeve takes ${Object.keys(known).join(', ')}.`);
}

function reeveOf(url: string, keys: ReeveKeys, running: Pick<Reeve, 'caFile' | 'close'>): Reeve {
  const more = { ...running, [Symbol.asyncDispose]: running.close };
  // Keys and headers are asked for each time: a reset may change them.
  return Object.defineProperties(tenantHandle(url, keys), Object.getOwnPropertyDescriptors(more)) as Reeve;
}

function flagsOf({ demo = true, port = 0, now, seed, settings }: ReeveOptions, data: string): Record<string, string> {
  return {
    mode: 'sandbox',
    'request-log': 'off',
    'shutdown-deadline': '0',
    data,
    port: String(port),
    ...(demo ? { demo: 'true' } : {}),
    ...(now === undefined ? {} : { now }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...settings,
  };
}

function clockOf({ now }: ReeveOptions) {
  if (now === undefined) return systemClock;
  const start = Date.parse(now);
  return { now: () => start };
}
