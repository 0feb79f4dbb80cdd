import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { converse, listenFor, ok, send, serve, statusOf } from '../test/served.ts';
import { ByteBudget } from './byte-budget.ts';
import type { Listener } from './listener.ts';
import type { Application } from './message.ts';

const kibibyte = 1024;
const head = (length: number, more = '') => `POST / HTTP/1.1\r\nHost: x\r\n${more}Content-Length: ${length}\r\n\r\n`;

function budgetsOf(bytes: number) {
  return { bodies: new ByteBudget(bytes), answers: new ByteBudget(1e9) };
}

/** A sender that has sent so much of a body and waits. */
function halfSent(t: TestContext, { port }: Listener, length: number, sent: number): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  t.after(() => socket.destroy());
  socket.write(head(length));
  socket.write(Buffer.alloc(sent));
  return socket;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

const refusing: Application = async () => ({ ...ok, status: 401 });

test('who is refused by the head is answered before the body is there, and none of it is kept', async (t) => {
  const budgets = budgetsOf(1e9);
  const listener = await listenFor(t, refusing, [], { lingerMs: 5 }, budgets);
  const text = await converse(listener, head(3_900_000), Buffer.alloc(300_000));
  assert.equal(statusOf(text), '401');
  assert.match(text, /\r\nConnection: close\r\n/);
  assert.equal(budgets.bodies.highest, 0);
});

test('a refused sender that goes on to the end of a large body can read the refusal', async (t) => {
  const listener = await listenFor(t, refusing);
  for (let round = 0; round < 5; round++) {
    const { response } = await send(listener, 'POST', '/', {}, Buffer.alloc(3_500_000));
    assert.equal(response.statusCode, 401);
  }
});

test('a small body that nobody wants does not cost the connection', async (t) => {
  const listener = await listenFor(t, refusing);
  const text = await converse(listener, head(5), 'abcde', 'GET / HTTP/1.0\r\n\r\n');
  assert.equal(text.match(/HTTP\/1\.1 401/g)?.length, 2);
});

test('a client that asks before sending is not told to go on when it is refused', async (t) => {
  const listener = await listenFor(t, refusing);
  const text = await converse(listener, head(5, 'Expect: 100-continue\r\n'));
  assert.match(text, /^HTTP\/1\.1 401 /);
  assert.match(text, /\r\nConnection: close\r\n/);
});

test('all bodies together hold no more than the budget: who comes beyond is answered 503', async (t) => {
  const budgets = budgetsOf(1000 * kibibyte);
  const { listener } = await serve(t, undefined, { lingerMs: 5 }, budgets);
  halfSent(t, listener, 500 * kibibyte, 200 * kibibyte);
  await until(() => budgets.bodies.held > 300 * kibibyte);
  const text = await converse(listener, head(200 * kibibyte), Buffer.alloc(190 * kibibyte));
  assert.equal(statusOf(text), '503');
  assert.ok(budgets.bodies.highest <= budgets.bodies.most);
  assert.equal(budgets.bodies.refused, 1);
});

test('large bodies leave room for small ones', async (t) => {
  const budgets = budgetsOf(1000 * kibibyte);
  const { listener } = await serve(t, undefined, {}, budgets);
  halfSent(t, listener, 500 * kibibyte, 200 * kibibyte);
  await until(() => budgets.bodies.held > 300 * kibibyte);
  assert.equal((await send(listener, 'POST', '/', {}, Buffer.alloc(50 * kibibyte))).response.statusCode, 200);
});

test('what a body held is given back when it was answered, and when its sender leaves', async (t) => {
  const budgets = budgetsOf(1e9);
  const { listener } = await serve(t, undefined, {}, budgets);
  await send(listener, 'POST', '/', {}, Buffer.alloc(500 * kibibyte));
  assert.equal(budgets.bodies.held, 0);
  const leaving = halfSent(t, listener, 500 * kibibyte, 300 * kibibyte);
  await until(() => budgets.bodies.held > 0);
  leaving.destroy();
  await until(() => budgets.bodies.held === 0);
});

test('an announced length takes nothing before it is there', async (t) => {
  const budgets = budgetsOf(1e9);
  const { listener } = await serve(t, undefined, {}, budgets);
  const waiting = halfSent(t, listener, 3_900_000, 10);
  await until(() => budgets.bodies.held > 0);
  assert.ok(budgets.bodies.held < 100);
  waiting.destroy();
});

test('a body in chunks of a byte each arrives whole and holds what it has', async (t) => {
  const budgets = budgetsOf(1e9);
  const { listener, seen } = await serve(t, undefined, {}, budgets);
  const sent = Array.from({ length: 20_000 }, (_, at) => String(at % 10)).join('');
  const chunks = [...sent].map((letter) => `1\r\n${letter}\r\n`).join('');
  const start = 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n';
  assert.equal(statusOf(await converse(listener, `${start}${chunks}0\r\n\r\n`)), '200');
  assert.equal(seen[0]!.body!.toString(), sent);
  assert.ok(budgets.bodies.highest <= 2 * sent.length);
});

test('a large body arrives as it was sent', async (t) => {
  const { listener, seen } = await serve(t, undefined, { bodyBytes: 20_000_000 });
  const sent = Buffer.from(Uint8Array.from({ length: 11_000_003 }, (_, at) => (at * 7) % 251));
  await send(listener, 'POST', '/', {}, sent);
  await send(listener, 'POST', '/', { 'Transfer-Encoding': 'chunked' }, sent);
  assert.ok(seen.every(({ body }) => sent.equals(body!)));
  assert.equal(seen.length, 2);
});
