import { after, before, describe } from 'node:test';
import { aWorld, type World, type WorldOptions } from '../../testkit/src/world.ts';
import { skipPostgres } from '../../testkit/src/world-database.ts';

/** Describes the same behaviour on both engines, each with one world that its tests share. */
export function onEachEngine(name: string, tests: (world: () => World) => void, options: WorldOptions = {}): void {
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe(`${name} on ${engine}`, { skip: engine === 'postgres' ? skipPostgres : false }, () => {
      let world: World | undefined;
      before(async () => {
        world = await aWorld({ ...options, engine });
      });
      after(() => world?.[Symbol.asyncDispose]());
      tests(() => {
        if (world === undefined) throw new Error('The world is made before the tests run.');
        return world;
      });
    });
  }
}
