import { type Observation, openServices, serve, Visit } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { checkedBehaviour } from './checked-behaviours.ts';
import { installedPackage, packagedWorld } from './packaged-world.ts';
import { endIdle } from './plain-request.ts';
import { stillClock } from './still-clock.ts';
import { keyHeaders, worldCalls } from './world-calls.ts';
import type { World, WorldOptions } from './world-face.ts';

import { aPlace } from './world-place.ts';
import { worldCompany, worldKeys, worldStart } from './world-tenant.ts';

export type { StillClock } from './still-clock.ts';
export { keyHeaders, type Reply } from './world-calls.ts';
export type { World, WorldOptions } from './world-face.ts';

/**
 * Makes a world. Dispose of it when the test is over (`await using world = await aWorld()`). Where an installed package is named, its server is
 * that package's.
 */
export async function aWorld(options: WorldOptions = {}): Promise<World> {
  return installedPackage === undefined ? openWorld(options) : packagedWorld(options, installedPackage);
}

async function openWorld(options: WorldOptions): Promise<World> {
  const clock = stillClock(options.now ?? worldStart);
  const own = options.beside === undefined;
  const place = options.beside?.place ?? (await aPlace(options.engine ?? 'sqlite', options.furtherTenants));
  const flags = { port: '0', mode: 'sandbox', ...place.flags, ...options.flags };
  const { settings } = readSettings({ flags, environment: {} });
  const observed: Observation[] = [];
  const ran: string[] = [];
  const environment = {
    clock,
    print: () => {},
    aroundBehaviour: checkedBehaviour(ran),
    ...(options.callbackTime === undefined ? {} : { callbackTime: options.callbackTime }),
    ...(options.consoleFolder === undefined ? {} : { consoleFolder: options.consoleFolder }),
    ...(options.timers === undefined ? {} : { timers: options.timers }),
    observe: (observation: Observation) => {
      observed.push(observation);
      if (observation.kind === 'bug') process.stderr.write(`${(observation.error as Error).stack}\n`);
    },
  };
  const parts = await openServices(settings, environment);
  const tenant = await parts.tenants.find(worldCompany, new Visit());
  if (tenant === null) throw new Error('A world has its tenant from the start.');
  const server = await serve(parts, settings, environment);
  const close = async () => {
    for (const url of server.urls) endIdle(url);
    await server.close();
    if (own) await place[Symbol.asyncDispose]();
  };
  return toWorld({ clock, tenant, parts, server, place, observed, ran, close });
}

type Made = Pick<World, 'clock' | 'tenant' | 'parts' | 'server' | 'place' | 'observed' | 'ran'> & {
  readonly close: () => Promise<void>;
};

function toWorld({ clock, tenant, parts, server, place, observed, ran, close }: Made): World {
  const origin = server.urls[0] ?? '';
  const headers = keyHeaders(worldCompany, worldKeys);
  return {
    clock,
    tenant,
    parts,
    server,
    place,
    observed,
    ran,
    ...worldCalls(origin, headers),
    [Symbol.asyncDispose]: close,
  };
}
