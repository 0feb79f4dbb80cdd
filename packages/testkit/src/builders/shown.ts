import assert from 'node:assert/strict';
import type { World } from '../world.ts';
import type { Fields } from './make-record.ts';

/** What a path shows, as JSON of the type that the test knows it to be. Fails with what the server said when it shows nothing. */
export async function shown<T = Record<string, unknown>>(world: Pick<World, 'get'>, path: string): Promise<T> {
  const reply = await world.get(path);
  assert.equal(reply.status, 200, `GET ${path}: ${reply.text}`);
  return reply.json as T;
}

/** Sets fields of a record by a patch, and answers what the server shows then. Fails with what it said when it refuses. */
export async function changed<T = Record<string, unknown>>(
  world: Pick<World, 'patch'>,
  path: string,
  fields: Fields,
): Promise<T> {
  const operations = Object.entries(fields).map(([key, value]) => ({ op: 'replace', path: key, value }));
  const reply = await world.patch(path, operations);
  assert.equal(reply.status, 200, `PATCH ${path}: ${reply.text}`);
  return reply.json as T;
}

/** The broken rules that a body is refused with, by field. Fails when it is not refused as a bad request. */
export async function refusals(
  world: Pick<World, 'post'>,
  path: string,
  fields: Fields,
): Promise<Record<string, string>> {
  const reply = await world.post(path, fields);
  assert.equal(reply.status, 400, `POST ${path}: ${reply.text}`);
  const { errors } = reply.json as { errors: { field: string; message: string }[] };
  return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
}
