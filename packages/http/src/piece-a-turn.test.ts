import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { listenFor, ok } from '../test/served.ts';
import type { Application } from './message.ts';

const length = 3_000_000;

test('of a long body that has arrived others wait for a piece or two at a time', async (t) => {
  let turns = 0;
  const reading: Application = async (request) => {
    let isRead = false;
    const received = Promise.resolve(request.receive()).then(() => {
      isRead = true;
    });
    for (; !isRead; turns++) await turn();
    await received;
    assert.equal(request.body?.length, length);
    return ok;
  };
  const { port } = await listenFor(t, reading);
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`);
  socket.write(Buffer.alloc(length));
  await new Promise((resolve) => socket.once('data', resolve));
  assert.ok(turns >= length / (3 * 64 * 1024), `${turns} turns`);
});
