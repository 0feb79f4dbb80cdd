import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type StillClock, stillClock } from './still-clock.ts';
import { keyHeaders, worldCalls } from './world-calls.ts';
import type { World, WorldOptions } from './world-face.ts';
import { aPlace } from './world-place.ts';
import { worldCompany, worldKeys, worldStart } from './world-tenant.ts';

/** The folder of a package `reeve` as it is installed, from which worlds have their servers; undefined: from the sources. */
export const installedPackage = process.env['REEVE_PACKAGE'];

/** A test asks for what only a server of the sources shows. Whoever runs tests on a package passes it over. */
export class InsidesMissing extends Error {
  override readonly name = 'InsidesMissing';
  constructor(what: string) {
    super(`A package shows nothing of its insides: ${what}.`);
  }
}

/** What a package is started by, as its documentation has it. */
interface Started {
  readonly url: string;
  close(): Promise<void>;
}

/** Of the options of a world, those that change what no package lets be changed. */
const inner = ['beside', 'callbackTime', 'timers', 'consoleFolder', 'furtherTenants'] as const;

/**
 * A world whose server is the package's, in this process, on a copy of the same tenant. Its clock is moved by the control plane, before the next call is sent.
 * Raises `InsidesMissing` for options that a package does not have, and for what is asked of its insides.
 */
export async function packagedWorld(options: WorldOptions, folder: string): Promise<World> {
  for (const each of inner) if (options[each] !== undefined) throw new InsidesMissing(each);
  if (options.engine === 'postgres') throw new InsidesMissing('its driver of PostgreSQL is asked for by the tests');
  if ((options.flags?.['mode'] ?? 'sandbox') !== 'sandbox')
    throw new InsidesMissing('only the clock of a sandbox is moved');
  if (options.flags?.['tls'] !== undefined) throw new InsidesMissing('its control plane is asked over plain HTTP');
  const { startReeve } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
  const now = options.now ?? worldStart;
  const settings = { mode: 'sandbox', ...options.flags };
  const place = await aPlace('sqlite');
  try {
    const reeve: Started = await startReeve({ demo: false, company: worldCompany, data: place.folder, now, settings });
    return worldOf(reeve, place, now);
  } catch (error) {
    // Twenty megabytes a world would stay behind, in memory where the folder is there.
    await place[Symbol.asyncDispose]();
    throw error;
  }
}

function worldOf(reeve: Started, place: World['place'], now: string): World {
  const { clock, moved } = steeredClock(reeve.url, now);
  const world = {
    ...{ clock, place },
    ...worldCalls(reeve.url, keyHeaders(worldCompany, worldKeys), moved),
    [Symbol.asyncDispose]: async () => {
      await reeve.close();
      await place[Symbol.asyncDispose]();
    },
  };
  const missing = ['tenant', 'parts', 'server', 'observed', 'ran'] as const;
  for (const name of missing)
    Object.defineProperty(world, name, {
      get: () => {
        throw new InsidesMissing(name);
      },
    });
  // What is missing says so when it is asked for.
  return world as unknown as World;
}

/** A clock that is moved at once for whoever looks at it here, and for the server when `moved` resolves. */
function steeredClock(
  origin: string,
  start: string,
): { readonly clock: StillClock; readonly moved: () => Promise<void> } {
  const own = stillClock(start);
  let isMoved = false;
  const moving = (move: () => void) => {
    move();
    isMoved = true;
  };
  const moved = async () => {
    if (!isMoved) return;
    isMoved = false;
    const body = JSON.stringify({ set: new Date(own.now()).toISOString() });
    const { ok, status } = await fetch(`${origin}/_reeve/clock`, { method: 'POST', body });
    if (!ok) throw new Error(`The clock was not moved: ${status}`);
  };
  const clock: StillClock = {
    now: own.now,
    set: (timestamp) => moving(() => own.set(timestamp)),
    pass: (seconds) => moving(() => own.pass(seconds)),
  };
  return { clock, moved };
}
