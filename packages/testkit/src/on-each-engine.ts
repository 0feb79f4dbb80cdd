import { after, before, describe } from 'node:test';
import { aWorld, type World, type WorldOptions } from './world.ts';
import { skipPostgres } from './world-database.ts';

/** The databases that everything has to work on. */
export type EngineName = 'sqlite' | 'postgres';

/** Describes the same behaviour on both engines, as `<name> on <engine>`; without a PostgreSQL server that one is skipped. */
export function onEachEngine(name: string, tests: (engine: EngineName) => void): void {
  for (const engine of ['sqlite', 'postgres'] as const)
    describe(`${name} on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
      // What waits would run, and fail, when nobody looks any more.
      if ((tests(engine) as unknown) instanceof Promise)
        throw new Error('Tests are named at once: waiting is for it().');
    });
}

/** Describes the same behaviour on both engines, each with one world that its tests share. */
export function inOneWorld(name: string, tests: (world: () => World) => void, options: WorldOptions = {}): void {
  onEachEngine(name, (engine) => {
    let world: World | undefined;
    before(async () => {
      world = await aWorld({ ...options, engine });
    });
    after(async () => {
      const made = world;
      // The runner keeps every test until the end, and with it what the test knows.
      world = undefined;
      await made?.[Symbol.asyncDispose]();
    });
    tests(() => {
      if (world === undefined) throw new Error('The world is made before the tests run.');
      return world;
    });
  });
}
