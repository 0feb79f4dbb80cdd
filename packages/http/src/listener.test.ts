import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { converse, ok, send, serve, statusOf } from '../test/served.ts';
import type { Limits } from './limits.ts';
import { listen } from './listener.ts';
import type { HttpAnswer } from './message.ts';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const clock = { now: () => 1_700_000_000_000 };
const closing = 'Host: x\r\nConnection: close\r\n\r\n';

test('a request reaches the application with path and query undecoded and in the case they were sent', async (t) => {
  const { listener, seen } = await serve(t);
  await send(listener, 'GET', '/V4_6/Company%2Fx//5?conditions=a%3d1?b');
  const [request] = seen;
  assert.equal(request!.path, '/V4_6/Company%2Fx//5');
  assert.equal(request!.query, 'conditions=a%3d1?b');
  assert.equal(request!.body, null);
  assert.equal(request!.remoteAddress, '127.0.0.1');
  assert.equal(request!.encrypted, false);
  assert.equal(request!.receivedAt, 1_700_000_000_000);
  assert.match(request!.id, /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});

test('an address in absolute form is cut down to its path', async (t) => {
  const { listener, seen } = await serve(t);
  await converse(listener, `GET http://x/a/b?c=d HTTP/1.1\r\n${closing}`);
  assert.deepEqual([seen[0]!.path, seen[0]!.query], ['/a/b', 'c=d']);
});

test('a body in pieces arrives whole, an empty one arrives as null', async (t) => {
  const { listener, seen } = await serve(t);
  await converse(
    listener,
    'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n',
    closing,
    '3\r\n{"a\r\n',
    '3\r\n":1\r\n',
    '1\r\n}\r\n0\r\n\r\n',
  );
  await converse(listener, `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${closing}0\r\n\r\n`);
  assert.equal(seen[0]!.body!.toString(), '{"a":1}');
  assert.equal(seen[1]!.body, null);
});

test('headers go out as the application gave them, with the length added', async (t) => {
  const headers = { 'x-cw-request-id': 'abc', Link: ['<a>; rel="next"', '<b>; rel="last"'] };
  const { listener } = await serve(t, async () => ({ status: 201, headers, body: 'é' }));
  const { response } = await send(listener, 'POST', '/', {}, '{}');
  assert.equal(response.statusCode, 201);
  assert.equal(response.headers['x-cw-request-id'], 'abc');
  assert.equal(response.headers['link'], '<a>; rel="next", <b>; rel="last"');
  assert.equal(response.headers['content-length'], '2');
});

test('204 has no length and another answer without a body has length 0', async (t) => {
  const { listener } = await serve(t, async (r) => ({
    status: r.path === '/gone' ? 204 : 200,
    headers: {},
    body: null,
  }));
  const gone = await send(listener, 'DELETE', '/gone');
  const empty = await send(listener, 'GET', '/empty');
  assert.equal(gone.response.headers['content-length'], undefined);
  assert.equal(empty.response.headers['content-length'], '0');
});

test('HEAD is asked as GET and answered with the length but not the body', async (t) => {
  const { listener, seen } = await serve(t);
  const { response, body } = await send(listener, 'HEAD', '/');
  assert.equal(seen[0]!.method, 'GET');
  assert.equal(response.headers['content-length'], '2');
  assert.equal(body.length, 0);
});

test('a connection serves several requests, and pipelined ones are answered in order', async (t) => {
  const { listener } = await serve(t, async (r) => ({ status: 200, headers: {}, body: `<${r.path}>` }));
  const text = await converse(
    listener,
    `GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\nGET /3 HTTP/1.1\r\n${closing}`,
  );
  assert.deepEqual(text.match(/<\/\d>/g), ['</1>', '</2>', '</3>']);
});

test('a body that is read from somewhere is passed on', async (t) => {
  const { listener } = await serve(t, async () => ({ status: 200, headers: {}, body: Readable.from(['a', 'b']) }));
  assert.equal((await send(listener, 'GET', '/')).body.toString(), 'ab');
});

test('a source that fails half-way cuts the connection and is reported', async (t) => {
  async function* failing() {
    yield 'a';
    throw new Error('disk gone');
  }
  const { listener, failures } = await serve(t, async () => ({
    status: 200,
    headers: {},
    body: Readable.from(failing()),
  }));
  const text = await converse(listener, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  assert.ok(!text.endsWith('0\r\n\r\n'), 'the answer must not look finished');
  assert.match(String(failures[0]), /disk gone/);
});

test('large text is compressed for a client that accepts it, small text and binary are not', async (t) => {
  const large = JSON.stringify(Array.from({ length: 500 }, (_, id) => ({ id })));
  const bodies: Record<string, HttpAnswer> = {
    '/large': { status: 200, headers: json, body: large },
    '/small': ok,
    '/binary': { status: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.alloc(5000) },
  };
  const { listener } = await serve(t, async (r) => bodies[r.path]!);
  const headers = { 'Accept-Encoding': 'zstd;q=0, gzip' };
  const compressed = await send(listener, 'GET', '/large', headers);
  assert.equal(compressed.response.headers['content-encoding'], 'gzip');
  assert.equal(compressed.response.headers.vary, 'Accept-Encoding');
  assert.equal(gunzipSync(compressed.body).toString(), large);
  for (const path of ['/small', '/binary']) {
    assert.equal((await send(listener, 'GET', path, headers)).response.headers['content-encoding'], undefined);
  }
  assert.equal((await send(listener, 'GET', '/large')).body.toString(), large);
});

test('refusals are in the error form of the API: pretty printed, CRLF, closing the connection', async (t) => {
  const { listener } = await serve(t);
  const text = await converse(listener, 'this is not HTTP\r\n\r\n');
  assert.match(text, /^HTTP\/1\.1 400 Bad Request\r\n/);
  assert.match(text, /\r\nConnection: close\r\n/);
  assert.ok(
    text.endsWith('\r\n\r\n{\r\n  "code": "ConnectWiseApi",\r\n  "message": "The request is not valid HTTP."\r\n}'),
  );
});

const refused: [string, string, Partial<Limits>, string][] = [
  ['an address past the limit', `GET /${'a'.repeat(100)} HTTP/1.1\r\n${closing}`, { addressLength: 50 }, '414'],
  ['an address past all headers', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\n${closing}`, {}, '414'],
  ['headers past the size limit', `GET / HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n${closing}`, {}, '431'],
  ['more headers than allowed', `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(9)}${closing}`, { headerCount: 10 }, '431'],
  [
    'an announced length past the limit',
    `POST / HTTP/1.1\r\nContent-Length: 11\r\n${closing}`,
    { bodyBytes: 10, lingerMs: 5 },
    '413',
  ],
  ['a raw space in the address', `GET /a b HTTP/1.1\r\n${closing}`, {}, '400'],
  ['no Host header', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', {}, '400'],
  ['two lengths', `POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${closing}ab`, {}, '400'],
  [
    'length and chunks together',
    `POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${closing}a`,
    {},
    '400',
  ],
  ['a broken chunk', `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${closing}zz\r\n`, {}, '400'],
  ['an unknown expectation', `GET / HTTP/1.1\r\nExpect: miracles\r\n${closing}`, {}, '417'],
  ['headers that do not end', 'GET / HTTP/1.1\r\nHost:', { headersMs: 20, requestMs: 40 }, '408'],
  [
    'a body that does not end',
    `POST / HTTP/1.1\r\nContent-Length: 5\r\n${closing}ab`,
    { headersMs: 20, requestMs: 40 },
    '408',
  ],
];

for (const [what, bytes, limits, status] of refused) {
  test(`${what} is answered ${status} and never reaches the application`, async (t) => {
    const { listener, seen } = await serve(t, undefined, limits);
    const text = await converse(listener, bytes);
    assert.equal(statusOf(text), status);
    assert.match(text, /"code": "ConnectWiseApi"/);
    assert.deepEqual(seen, []);
  });
}

test('a body in chunks is cut off at the limit although it announced no length', async (t) => {
  const { listener, seen } = await serve(t, undefined, { bodyBytes: 10, lingerMs: 5 });
  const text = await converse(
    listener,
    `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${closing}`,
    `ff\r\n${'a'.repeat(255)}\r\n`,
  );
  assert.equal(statusOf(text), '413');
  assert.deepEqual(seen, []);
});

test('a refused sender that finishes its body can read the refusal', async (t) => {
  const { listener } = await serve(t, undefined, { bodyBytes: 10 });
  const { response, body } = await send(listener, 'POST', '/', {}, 'a'.repeat(3_000_000));
  assert.equal(response.statusCode, 413);
  assert.match(body.toString(), /larger than this server accepts/);
});

test('a client that asks before sending its body is told to go on, or refused without it', async (t) => {
  const { listener, seen } = await serve(t, undefined, { bodyBytes: 10 });
  const asking = `POST / HTTP/1.1\r\nExpect: 100-continue\r\n${closing}`;
  const granted = await converse(listener, asking.replace('Host', 'Content-Length: 2\r\nHost'), 'ab');
  const refusedText = await converse(listener, asking.replace('Host', 'Content-Length: 20\r\nHost'));
  assert.match(granted, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  assert.equal(statusOf(refusedText), '413');
  assert.equal(seen.length, 1);
});

test('an upload that its sender abandons never reaches the application', async (t) => {
  const { listener, seen } = await serve(t);
  const socket = connect(listener.port, '127.0.0.1');
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc', () => socket.destroy());
  await new Promise((resolve) => socket.on('close', resolve));
  assert.equal((await send(listener, 'GET', '/after')).response.statusCode, 200);
  assert.deepEqual(
    seen.map(({ path }) => path),
    ['/after'],
  );
});

test('a client that leaves while the application works harms nobody', async (t) => {
  const gate = Promise.withResolvers<HttpAnswer>();
  const { listener, failures } = await serve(t, (r) => (r.path === '/slow' ? gate.promise : Promise.resolve(ok)));
  const socket = connect(listener.port, '127.0.0.1');
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
  await send(listener, 'GET', '/first');
  socket.destroy();
  await send(listener, 'GET', '/second');
  gate.resolve(ok);
  assert.equal((await send(listener, 'GET', '/third')).response.statusCode, 200);
  assert.deepEqual(failures, []);
});

test('garbage behind a good request is refused only after the good one is answered', async (t) => {
  const gate = Promise.withResolvers<HttpAnswer>();
  const { listener } = await serve(t, () => gate.promise);
  const text = converse(listener, 'GET /good HTTP/1.1\r\nHost: x\r\n\r\ngarbage garbage\r\n\r\n');
  setImmediate(() => setImmediate(() => gate.resolve({ ...ok, body: 'good' })));
  assert.match(await text, /^HTTP\/1\.1 200 OK.*good *HTTP\/1\.1 400 /s);
});

test('an application that breaks its promise is answered for with 500 and reported', async (t) => {
  const { listener, failures } = await serve(t, () => Promise.reject(new Error('secret detail')));
  const { response, body } = await send(listener, 'GET', '/');
  assert.equal(response.statusCode, 500);
  assert.doesNotMatch(body.toString(), /secret/);
  assert.match(String(failures[0]), /secret detail/);
});

test('a header that cannot be sent becomes a 500', async (t) => {
  const { listener } = await serve(t, async () => ({ ...ok, headers: { Location: 'a\r\nb' } }));
  assert.equal((await send(listener, 'GET', '/')).response.statusCode, 500);
});

test('closing waits for what is in flight, tells the client, and drops idle and unused connections', async (t) => {
  const gate = Promise.withResolvers<HttpAnswer>();
  const { listener } = await serve(t, () => gate.promise);
  const unused = converse(listener);
  const busy = send(listener, 'GET', '/', { Connection: 'keep-alive' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = listener.close(60_000);
  gate.resolve(ok);
  const { response } = await busy;
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers.connection, 'close');
  await closed;
  assert.equal(await unused, '');
  await assert.rejects(send(listener, 'GET', '/'), { code: 'ECONNREFUSED' });
});

test('closing drops what has not finished by the deadline', async (t) => {
  const { listener, seen } = await serve(t, () => new Promise(() => {}));
  const stuck = converse(listener, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await listener.close(1);
  assert.equal(await stuck, '');
});

test('a port that is taken is named in the error', async (t) => {
  const { listener } = await serve(t);
  const again = listen(async () => ok, { host: '127.0.0.1', port: listener.port, clock });
  await assert.rejects(again, {
    name: 'ListenError',
    message: new RegExp(`port ${listener.port} of 127.0.0.1: something else`),
  });
});
