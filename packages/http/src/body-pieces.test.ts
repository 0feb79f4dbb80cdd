import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { converse, listenFor, ok, send, statusOf } from '../test/served.ts';
import { ByteBudget } from './byte-budget.ts';
import type { Limits } from './limits.ts';
import { BodyRefused, type HttpRequest } from './message.ts';

const head = (length: number, more = '') => `POST / HTTP/1.1\r\nHost: x\r\n${more}Content-Length: ${length}\r\n\r\n`;
const statuses = { 'too large': 413, 'no room': 503, incomplete: 400 } as const;

type Take = (pieces: AsyncIterable<Buffer>, request: HttpRequest) => Promise<void>;

/** A listener that passes every body on, and what it has of the budget. */
async function passing(t: TestContext, take: Take, limits: Partial<Limits> = {}, budget = 1000) {
  const budgets = { bodies: new ByteBudget(budget), answers: new ByteBudget(1e9) };
  const application = async (request: HttpRequest) => {
    try {
      await take(request.pass({ bytes: 100, owner: 'a' }), request);
      return ok;
    } catch (error) {
      if (error instanceof BodyRefused) return { ...ok, status: statuses[error.reason] };
      throw error;
    }
  };
  return { listener: await listenFor(t, application, [], { lingerMs: 5, ...limits }, budgets), bodies: budgets.bodies };
}

const takeAll: Take = async (pieces) => {
  for await (const _ of pieces);
};

test('a body that is passed on arrives whole, whatever is held whole at the most', async (t) => {
  const sent = Buffer.from(Uint8Array.from({ length: 3_000_001 }, (_, at) => (at * 7) % 251));
  let arrived = Buffer.alloc(0);
  const take: Take = async (pieces) => {
    const read: Buffer[] = [];
    for await (const piece of pieces) read.push(piece);
    arrived = Buffer.concat(read);
  };
  const { listener, bodies } = await passing(t, take, {});
  for (const headers of [{}, { 'Transfer-Encoding': 'chunked' }, { Expect: '100-continue' }]) {
    assert.equal((await send(listener, 'POST', '/', headers, sent)).response.statusCode, 200);
    assert.ok(sent.equals(arrived));
  }
  assert.deepEqual([bodies.highest, bodies.held], [100, 0]);
});

test('one that is too large is refused before any of it, or where it grows so large', async (t) => {
  let taken = 0;
  const take: Take = async (pieces) => {
    for await (const piece of pieces) taken += piece.length;
  };
  const { listener } = await passing(t, take, { passedBytes: 1000 });
  assert.equal((await send(listener, 'POST', '/', {}, Buffer.alloc(1001))).response.statusCode, 413);
  assert.equal(taken, 0);
  const chunk = `1f4\r\n${'x'.repeat(500)}\r\n`;
  const start = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
  assert.equal(statusOf(await converse(listener, start + chunk.repeat(3))), '413');
});

test('where too many are under way there is no room for a further one', async (t) => {
  const { listener, bodies } = await passing(t, takeAll, {}, 210);
  const first = connect(listener.port, '127.0.0.1').on('error', () => {});
  first.write(head(10));
  while (bodies.held === 0) await turn();
  assert.equal((await send(listener, 'POST', '/', {}, 'abc')).response.statusCode, 503);
  first.destroy();
  while (bodies.held > 0) await turn();
  assert.equal((await send(listener, 'POST', '/', {}, '')).response.statusCode, 200);
});

test('a sender that stops half way is refused, and one that leaves is known to have left', async (t) => {
  const { listener, bodies } = await passing(t, takeAll, { requestMs: 20 });
  const answer = await converse(listener, head(1000), 'half');
  assert.deepEqual([statusOf(answer), /^connection: close\r$/im.test(answer)], ['400', true]);
  const leaving = connect(listener.port, '127.0.0.1').on('error', () => {});
  leaving.write(head(1000));
  while (bodies.held === 0) await turn();
  leaving.destroy();
  while (bodies.held > 0) await turn();
});

test('one that goes on sending may take longer than a request may, and not ever so slowly', async (t) => {
  let pieces = 0;
  const take: Take = async (body) => {
    for await (const _ of body) pieces += 1;
  };
  const { listener } = await passing(t, take, { requestMs: 160, sendRate: 1e9 });
  const socket = connect(listener.port, '127.0.0.1').on('error', () => {});
  t.after(() => socket.destroy());
  socket.write(head(1_000_000));
  const trickle = setInterval(() => socket.write('x'), 20);
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(data.toString('latin1'))),
  );
  clearInterval(trickle);
  assert.equal(statusOf(answer), '400');
  assert.ok(pieces > 2);
  assert.doesNotMatch(answer, /408/);
});

test('while the taker takes its time, nothing is read and nobody is cut off', async (t) => {
  let read = 0;
  const { promise: goOn, resolve } = Promise.withResolvers<void>();
  const take: Take = async (pieces) => {
    for await (const piece of pieces) {
      if (read === 0) await goOn;
      read += piece.length;
    }
  };
  const { listener } = await passing(t, take, { requestMs: 40 });
  const reply = send(listener, 'POST', '/', {}, Buffer.alloc(2_000_000));
  setTimeout(resolve, 100);
  assert.equal((await reply).response.statusCode, 200);
  assert.equal(read, 2_000_000);
});
