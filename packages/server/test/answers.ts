import assert from 'node:assert/strict';
import type { Reply, World } from '../../testkit/src/world.ts';

/** A record of the API as it was answered. */
export type Answered = { readonly id: number } & { readonly [key: string]: unknown };

/** One broken rule of a refusal. */
export interface Broken {
  readonly code: string;
  readonly message: string;
  readonly resource: string;
  readonly field: string;
}

/** Makes a record; fails with the answer when it is refused. */
export async function made(world: Pick<World, 'post'>, path: string, body: unknown): Promise<Answered> {
  const reply = await world.post(path, body);
  assert.equal(reply.status, 201, `POST ${path} ${reply.text}`);
  return reply.json as Answered;
}

/** Reads a record or a list; fails with the answer when it is refused. */
export async function read<T = Answered>(world: World, path: string): Promise<T> {
  const reply = await world.get(path);
  assert.equal(reply.status, 200, `GET ${path} ${reply.text}`);
  return reply.json as T;
}

/** Patches a record; fails with the answer when it is refused. */
export async function patched(world: World, path: string, operations: unknown): Promise<Answered> {
  const reply = await world.patch(path, operations);
  assert.equal(reply.status, 200, `PATCH ${path} ${reply.text}`);
  return reply.json as Answered;
}

/** Checks that an answer is a refusal of that status, code and message; answers the rules that were broken. */
export function refused(reply: Reply, status: number, code: string, message?: string | RegExp): readonly Broken[] {
  assert.equal(reply.status, status, reply.text);
  const body = reply.json as { code: string; message: string; errors?: Broken[] };
  assert.equal(body.code, code, reply.text);
  if (typeof message === 'string') assert.equal(body.message, message);
  else if (message !== undefined) assert.match(body.message, message);
  return body.errors ?? [];
}
