import assert from 'node:assert/strict';
import type { World } from '../world.ts';

/** Fields of a record's body, as the API names them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Makes a record through the API and answers its id. Fails with what the server said when it is refused. */
export async function makeRecord(world: Pick<World, 'post'>, path: string, fields: Fields): Promise<number> {
  const reply = await world.post(path, fields);
  assert.equal(reply.status, 201, `POST ${path}: ${reply.text}`);
  return (reply.json as { id: number }).id;
}

/** The id of the first record that a list shows, for a field that any record will do for. Fails when there is none. */
export async function firstId(world: Pick<World, 'get'>, path: string): Promise<number> {
  const [first] = (await world.get(path)).json as { id: number }[];
  assert.ok(first !== undefined, `GET ${path} shows nothing`);
  return first.id;
}
