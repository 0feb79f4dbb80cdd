import type { World } from './world-face.ts';

/** What a caller accepts who was written for the models of release 2022.1. */
const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };

/** The same world for a caller who speaks release 2022.1. */
export function inOlderVersion(world: World): World {
  const json = { ...older, 'content-type': 'application/json' };
  const calls: Partial<World> = {
    get: (path) => world.get(path, older),
    post: (path, body) => world.post(path, body, older),
    put: (path, body) => world.send('PUT', path, { headers: json, body: JSON.stringify(body) }),
    patch: (path, operations) => world.send('PATCH', path, { headers: json, body: JSON.stringify(operations) }),
  };
  // What is not said here is asked of the world itself, when somebody asks.
  return Object.assign(Object.create(world) as World, calls);
}
