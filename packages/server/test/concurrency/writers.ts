import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { aWorld, type EngineName, onEachEngine, type Reply, type World } from '../../../testkit/src/index.ts';

/** How many write at once. */
export const writers = 20;

/** The servers that a tenant is written by at the same time. */
export interface Servers {
  /** The first of them: for what is made before and looked at after. */
  readonly first: World;
  /** Sends so many calls at once, in turn to each server, and answers their replies. None may be a fault of the server's. */
  readonly atOnce: (call: (server: World, number: number) => Promise<Reply>, times?: number) => Promise<Reply[]>;
}

/**
 * Describes rules that hold when many write at once: on SQLite through one server, on PostgreSQL through two on one
 * database.
 */
export function whenManyWrite(name: string, tests: (servers: () => Servers) => void): void {
  onEachEngine(`${name}, when many write at once`, (engine) => {
    const worlds: World[] = [];
    before(async () => {
      worlds.push(...(await openWorlds(engine)));
    });
    after(async () => {
      for (const world of worlds.toReversed()) await world[Symbol.asyncDispose]();
    });
    tests(() => serversOf(worlds));
  });
}

async function openWorlds(engine: EngineName): Promise<World[]> {
  const first = await aWorld({ engine });
  return engine === 'sqlite' ? [first] : [first, await aWorld({ engine, beside: first })];
}

function serversOf(worlds: readonly World[]): Servers {
  const [first] = worlds;
  if (first === undefined) throw new Error('The servers are started before the tests run.');
  const atOnce: Servers['atOnce'] = async (call, times = writers) => {
    const calls = Array.from({ length: times }, (_, at) => call(worlds[at % worlds.length] ?? first, at));
    const replies = await Promise.all(calls);
    for (const { status, text } of replies) assert.ok(status < 500, `${status} ${text}`);
    return replies;
  };
  return { first, atOnce };
}

/** The replies that say yes. */
export function kept(replies: readonly Reply[]): Reply[] {
  return replies.filter(({ status }) => status < 300);
}

/** An operation of a patch. */
export function replacing(path: string, value: unknown): object {
  return { op: 'replace', path, value };
}
