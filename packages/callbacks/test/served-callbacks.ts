import assert from 'node:assert/strict';
import type { World } from '../../testkit/src/world.ts';
import { TestReceiver } from './test-receiver.ts';

/** A record of the API, as tests look at it. */
export type ApiRecord = { readonly id: number } & Readonly<Record<string, unknown>>;

/** What a callback entry is registered with in a test. */
export interface Registration {
  readonly type: string;
  readonly level: string;
  readonly objectId?: number;
  readonly [field: string]: unknown;
}

/** Makes a record and answers it; fails with what the server said. */
export async function made(world: World, path: string, body: unknown): Promise<ApiRecord> {
  const reply = await world.post(path, body);
  assert.equal(reply.status, 201, `${path}: ${reply.text}`);
  return reply.json as ApiRecord;
}

/** Changes fields of a record and answers it. */
export async function changed(world: World, path: string, fields: Record<string, unknown>): Promise<ApiRecord> {
  const operations = Object.entries(fields).map(([name, value]) => ({ op: 'replace', path: name, value }));
  const reply = await world.patch(path, operations);
  assert.equal(reply.status, 200, `${path}: ${reply.text}`);
  return reply.json as ApiRecord;
}

/** Deletes a record. */
export async function deleted(world: World, path: string): Promise<void> {
  const reply = await world.delete(path);
  assert.equal(reply.status, 204, `${path}: ${reply.text}`);
}

/** Registers a callback at a receiver and answers the entry. */
export function register(world: World, receiver: TestReceiver, entry: Registration): Promise<ApiRecord> {
  const { type, level, objectId = 0, ...rest } = entry;
  const url = receiver.url(`/${type}/${level}/${objectId}`);
  return made(world, '/system/callbacks', { id: 0, url, type, level, objectId, memberId: 0, ...rest });
}

/** How many messages were recorded for a callback, sent or not. */
export async function recorded(world: World, callback: number): Promise<number> {
  const [row] = await world.tenant.database.reader.all(
    `select (select count(*) from reeve_outbox where callback = ?)
      + (select count(distinct message) from reeve_delivery where callback = ?
        and message not in (select message from reeve_outbox where callback = ?))`,
    [callback, callback, callback],
  );
  return Number(row?.[0]);
}

/** A receiver with a callback to every record of a type. */
export async function receiverOf(world: World, type: string): Promise<{ receiver: TestReceiver; entry: ApiRecord }> {
  const receiver = await TestReceiver.open();
  return { receiver, entry: await register(world, receiver, { type, level: 'owner' }) };
}
