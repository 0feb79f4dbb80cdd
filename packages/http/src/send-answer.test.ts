import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { listenFor, ok, send } from '../test/served.ts';

/** A source of so many bytes, and how many were asked of it. */
function source(length: number) {
  const given = { bytes: 0 };
  const stream = new Readable({
    read(size) {
      const count = Math.min(size, length - given.bytes);
      given.bytes += count;
      this.push(count === 0 ? null : Buffer.alloc(count));
    },
  });
  const closed = new Promise<void>((resolve) => stream.once('close', resolve));
  stream.on('error', () => {});
  return { stream, given, closed };
}

const length = 500_000_000;
const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': String(length) };

test('a client that does not read what is passed on to it is cut off, and its source is let go', async (t) => {
  const { stream, given, closed } = source(length);
  const failures: unknown[] = [];
  const listener = await listenFor(t, async () => ({ ...ok, headers, body: stream }), failures, { unreadMs: 100 });
  const socket = connect(listener.port, '127.0.0.1').on('error', () => {});
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await closed;
  assert.ok(given.bytes < length / 2, `${given.bytes} bytes were read ahead`);
  assert.deepEqual(failures, []);
  socket.destroy();
});

test('one that leaves lets its source go, and HEAD reads nothing of it', async (t) => {
  const left = source(length);
  const asked = source(length);
  const listener = await listenFor(t, async ({ path }) => {
    return { ...ok, headers, body: path === '/left' ? left.stream : asked.stream };
  });
  const socket = connect(listener.port, '127.0.0.1').on('error', () => {});
  socket.write('GET /left HTTP/1.1\r\nHost: x\r\n\r\n');
  socket.once('data', () => socket.destroy());
  await left.closed;
  const { response } = await send(listener, 'HEAD', '/asked');
  assert.deepEqual([response.headers['content-length'], asked.stream.destroyed], [String(length), true]);
});
