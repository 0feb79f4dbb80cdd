import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { converse, ok, send, serve } from '../test/served.ts';
import { ByteBudget } from './byte-budget.ts';
import { LentBytes } from './lent-bytes.ts';
import type { Listener } from './listener.ts';
import type { HttpAnswer } from './message.ts';

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const closing = 'GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const mebibyte = 1024 * 1024;

function budgetsOf(bytes: number) {
  return { bodies: new ByteBudget(1e9), answers: new ByteBudget(bytes) };
}

/** A client that sends and does not read. */
function deaf(t: TestContext, { port }: Listener, text: string): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  t.after(() => socket.destroy());
  socket.pause();
  socket.write(text);
  return socket;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

async function someTurns(): Promise<void> {
  for (let count = 0; count < 200; count++) await turn();
}

test('requests of one connection are begun one after another, each when the answer before it was written', async (t) => {
  const gates: PromiseWithResolvers<HttpAnswer>[] = [];
  const { listener, seen } = await serve(t, () => {
    gates.push(Promise.withResolvers());
    return gates.at(-1)!.promise;
  });
  const text = converse(listener, get('/1').repeat(20) + closing);
  for (let begun = 1; begun <= 21; begun++) {
    await until(() => gates.length === begun);
    await someTurns();
    assert.equal(seen.length, begun, 'no other begins');
    gates[begun - 1]!.resolve(ok);
  }
  assert.equal((await text).match(/HTTP\/1\.1 200/g)?.length, 21);
});

test('who does not read answers is not worked for, and is answered in full when they read at last', async (t) => {
  const budgets = budgetsOf(1e9);
  const { listener, seen } = await serve(t, async () => ({ ...ok, body: 'x'.repeat(12 * mebibyte) }), {}, budgets);
  const client = deaf(t, listener, get('/').repeat(8));
  await until(() => seen.length > 0);
  await someTurns();
  assert.ok(seen.length <= 2, `${seen.length} begun`);
  assert.ok(budgets.answers.highest <= 12 * mebibyte);
  let length = 0;
  client.on('data', (data) => (length += data.length)).resume();
  await until(() => length > 8 * 12 * mebibyte);
  assert.equal(budgets.answers.highest, 12 * mebibyte);
});

test('the answers of all connections hold no more than the budget: a long one beyond it is answered 503', async (t) => {
  const budgets = budgetsOf(27 * mebibyte);
  const long: HttpAnswer = { ...ok, body: 'x'.repeat(12 * mebibyte) };
  const { listener } = await serve(t, async ({ path }) => (path === '/short' ? ok : long), {}, budgets);
  for (let count = 0; count < 2; count++) deaf(t, listener, get('/'));
  await until(() => budgets.answers.held === 24 * mebibyte);
  const refused = await send(listener, 'GET', '/');
  assert.equal(refused.response.statusCode, 503);
  assert.equal(refused.response.headers['retry-after'], '5');
  assert.match(refused.body.toString(), /"message": "The answers that are being sent take all the memory/);
  assert.equal((await send(listener, 'GET', '/short')).response.statusCode, 200);
  assert.ok(budgets.answers.highest <= budgets.answers.most);
});

test('what an answer held is given back when it has left, and when its reader leaves', async (t) => {
  const budgets = budgetsOf(1e9);
  const lent = () => {
    const body = new LentBytes();
    body.write('x'.repeat(12 * mebibyte));
    return { ...ok, body };
  };
  const { listener } = await serve(t, async () => lent(), {}, budgets);
  await send(listener, 'GET', '/', { 'Accept-Encoding': 'gzip' });
  await send(listener, 'GET', '/');
  assert.equal(budgets.answers.held, 0);
  const leaving = deaf(t, listener, get('/'));
  await until(() => budgets.answers.held > 0);
  leaving.destroy();
  await until(() => budgets.answers.held === 0);
});

test('nothing is held for an answer that was made when its reader had left', async (t) => {
  const budgets = budgetsOf(1e9);
  const gates: PromiseWithResolvers<HttpAnswer>[] = [];
  const made = () => {
    gates.push(Promise.withResolvers());
    return gates.at(-1)!.promise;
  };
  const { listener, seen } = await serve(t, made, {}, budgets);
  for (let left = 1; left <= 3; left++) {
    const leaving = deaf(t, listener, get('/'));
    await until(() => gates.length === left);
    let hasLeft = false;
    seen.at(-1)!.onHangUp(() => {
      hasLeft = true;
    });
    leaving.destroy();
    await until(() => hasLeft);
    await someTurns();
    gates.at(-1)!.resolve({ ...ok, body: 'x'.repeat(mebibyte) });
    await someTurns();
    assert.equal(budgets.answers.held, 0);
  }
});

test('who takes no byte of a long answer for a while is cut off', async (t) => {
  const budgets = budgetsOf(1e9);
  const body = 'x'.repeat(12 * mebibyte);
  const { listener } = await serve(t, async () => ({ ...ok, body }), { unreadMs: 30 }, budgets);
  deaf(t, listener, get('/'));
  await until(() => budgets.answers.held > 0);
  await until(() => budgets.answers.held === 0);
});

test('who takes a long answer more slowly than they may is cut off', async (t) => {
  const budgets = budgetsOf(1e9);
  const limits = { unreadMs: 50, readRate: 1e9 };
  const { listener } = await serve(t, async () => ({ ...ok, body: 'x'.repeat(12 * mebibyte) }), limits, budgets);
  const slow = deaf(t, listener, get('/'));
  const closed = new Promise<void>((resolve) => slow.on('close', resolve));
  let length = 0;
  slow.on('readable', () => setTimeout(() => (length += (slow.read(1000) as Buffer | null)?.length ?? 0), 10));
  await until(() => budgets.answers.held > 0);
  await until(() => budgets.answers.held === 0);
  slow.removeAllListeners('readable').resume();
  await closed;
  assert.ok(length < 12 * mebibyte);
});

test('beyond so many waiting requests of a connection one is refused, those before it are answered', async (t) => {
  const { listener, seen } = await serve(t, undefined, { pipelined: 5 });
  const text = await converse(listener, get('/').repeat(50));
  assert.equal(text.match(/HTTP\/1\.1 200/g)?.length, 6);
  assert.match(text, /HTTP\/1\.1 503 .*Retry-After: 1\r\nConnection: close\r\n.*before their answers were read/s);
  assert.equal(seen.length, 6);
});

test('a body behind a waiting request is read when it is its turn', async (t) => {
  const { listener, seen } = await serve(t);
  const post = 'POST /body HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n';
  const text = await converse(listener, get('/1'), get('/2'), post, Buffer.alloc(100_000), get('/3'), closing);
  assert.equal(text.match(/HTTP\/1\.1 200/g)?.length, 5);
  assert.deepEqual(
    seen.map(({ path, body }) => [path, body?.length ?? 0]),
    [
      ['/1', 0],
      ['/2', 0],
      ['/body', 100_000],
      ['/3', 0],
      ['/last', 0],
    ],
  );
});
