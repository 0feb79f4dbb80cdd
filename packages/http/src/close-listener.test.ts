import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { converse, ok, serve } from '../test/served.ts';
import type { Listener } from './listener.ts';
import type { HttpAnswer } from './message.ts';

const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
const large = 12 * 1024 * 1024;

interface Client {
  readonly socket: Socket;
  readonly text: () => string;
  readonly closed: Promise<'ended' | 'reset'>;
}

function aClient(t: TestContext, { port }: Listener): Client {
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  const parts: Buffer[] = [];
  socket.on('data', (data) => parts.push(data));
  const { promise: closed, resolve } = Promise.withResolvers<'ended' | 'reset'>();
  socket.on('error', () => resolve('reset')).on('end', () => resolve('ended'));
  return { socket, text: () => Buffer.concat(parts).toString('latin1'), closed };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

test('an answer that its client is reading is read to its end', async (t) => {
  const { listener, seen } = await serve(t, async () => ({ ...ok, body: 'x'.repeat(large) }));
  const readers = Array.from({ length: 3 }, () => aClient(t, listener));
  for (const { socket } of readers) socket.pause().write(get);
  await until(() => seen.length === 3);
  const closed = listener.close(60_000);
  for (let count = 0; count < 100; count++) await turn();
  for (const { socket } of readers) socket.resume();
  for (const reader of readers) {
    assert.equal(await reader.closed, 'ended');
    assert.ok(reader.text().length > large);
  }
  await closed;
});

test('another call in flight does not cut an answer that was ended and has not left', async (t) => {
  const gate = Promise.withResolvers<HttpAnswer>();
  const { listener, seen } = await serve(t, async () =>
    seen.length === 1 ? { ...ok, body: 'x'.repeat(large) } : gate.promise,
  );
  const [reader, other] = [aClient(t, listener), aClient(t, listener)];
  reader.socket.pause().write(get);
  await until(() => seen.length === 1);
  other.socket.write(get);
  await until(() => seen.length === 2);
  const closed = listener.close(60_000);
  gate.resolve(ok);
  assert.equal(await other.closed, 'ended');
  reader.socket.resume();
  assert.equal(await reader.closed, 'ended');
  assert.ok(reader.text().length > large);
  await closed;
});

test('requests that were sent when the stop came are answered, on new connections and on used ones', async (t) => {
  const { listener, seen } = await serve(t);
  const used = Array.from({ length: 10 }, () => aClient(t, listener));
  for (const { socket } of used) socket.write(get);
  await until(() => seen.length === 10 && used.every(({ text }) => text() !== ''));
  const fresh = Array.from({ length: 10 }, () => aClient(t, listener));
  await Promise.all(fresh.map(({ socket }) => new Promise((resolve) => socket.on('connect', resolve))));
  for (const { socket } of [...used, ...fresh]) socket.write(get);
  await listener.close(60_000);
  for (const client of [...used, ...fresh]) assert.equal(await client.closed, 'ended');
  const answered = (client: Client) => client.text().match(/HTTP\/1\.1 200/g)?.length;
  assert.deepEqual(used.map(answered), Array(10).fill(2));
  assert.deepEqual(fresh.map(answered), Array(10).fill(1));
  for (const client of [...used, ...fresh]) assert.match(client.text(), /Connection: close\r\n/);
});

test('pipelined requests are answered before the connection ends, the last one saying so', async (t) => {
  const gate = Promise.withResolvers<HttpAnswer>();
  const { listener, seen } = await serve(t, async () => (seen.length === 1 ? gate.promise : ok));
  const text = converse(listener, get.repeat(5));
  await until(() => seen.length === 1);
  const closed = listener.close(60_000);
  gate.resolve(ok);
  assert.deepEqual((await text).match(/HTTP\/1\.1 \d+|Connection: \S+/g), [
    ...Array(4).fill(['HTTP/1.1 200', 'Connection: keep-alive']).flat(),
    'HTTP/1.1 200',
    'Connection: close',
  ]);
  await closed;
});

test('connections that ask for nothing do not hold a stop up', async (t) => {
  const { listener } = await serve(t);
  const idle = aClient(t, listener);
  await new Promise((resolve) => idle.socket.on('connect', resolve));
  await listener.close(60_000);
  assert.equal(await idle.closed, 'ended');
});

test('what has not finished by the deadline is dropped, also an answer that nobody reads', async (t) => {
  const { listener, seen } = await serve(t, async () => ({ ...ok, body: 'x'.repeat(large) }));
  const deaf = aClient(t, listener);
  deaf.socket.pause().write(get);
  await until(() => seen.length === 1);
  await listener.close(20);
});
