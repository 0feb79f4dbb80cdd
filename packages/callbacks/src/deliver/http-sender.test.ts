import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, test } from 'node:test';
import { ManualTime } from '../../test/manual-time.ts';
import { deliveryHeaders } from '../message/sign.ts';
import { bodyBytes } from './http-exchange.ts';
import { HttpSender, type HttpSenderOptions, systemResolve } from './http-sender.ts';

const closers: (() => void)[] = [];

function closesAfterEach(): void {
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });
}

/** A receiver on the loopback address; answers its port. */
async function receiver(handler: http.RequestListener): Promise<number> {
  const server = http.createServer(handler).listen(0, '127.0.0.1');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

function httpSender(change: Partial<HttpSenderOptions> = {}): { httpSender: HttpSender; time: ManualTime } {
  const time = new ManualTime(0);
  const options = { clock: time, timers: time, resolve: systemResolve, timeoutMilliseconds: 5000, connections: 4 };
  const made = new HttpSender({ policy: 'any', ...options, ...change });
  closers.push(() => made.close());
  return { httpSender: made, time };
}

const outgoing = (url: string) => ({ url, body: '{"é":1}', headers: deliveryHeaders('c2ln') });

describe('sending', () => {
  closesAfterEach();
  test('posts the exact bytes with the signature, and keeps what was answered', async () => {
    const seen: { method?: string; url?: string; headers: http.IncomingHttpHeaders; body: string }[] = [];
    const port = await receiver(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString('utf8');
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.writeHead(202, { 'x-mine': 'yes' }).end('thanks');
    });
    const { httpSender: one } = httpSender();
    const result = await one.send(outgoing(`http://127.0.0.1:${port}/hook?id=5&action=updated`));
    assert.equal(result.status, 202);
    assert.equal(result.error, null);
    assert.equal(result.responseBody, 'thanks');
    assert.match(result.responseHead, /^HTTP\/1\.1 202 Accepted\r\nx-mine: yes/);
    assert.equal(seen[0]?.method, 'POST');
    assert.equal(seen[0]?.url, '/hook?id=5&action=updated');
    assert.equal(seen[0]?.body, '{"é":1}');
    assert.equal(seen[0]?.headers['x-content-signature'], 'c2ln');
    assert.equal(seen[0]?.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(seen[0]?.headers['content-length'], '8');
  });

  test('keeps a connection for the next delivery', async () => {
    const ports = new Set<number | undefined>();
    const port = await receiver((request, response) => {
      ports.add(request.socket.remotePort);
      response.end();
    });
    const { httpSender: one } = httpSender();
    for (let at = 0; at < 5; at += 1) await one.send(outgoing(`http://127.0.0.1:${port}/`));
    assert.equal(ports.size, 1);
  });

  test('tries again on a new connection when a kept one was closed meanwhile', async () => {
    let requests = 0;
    const port = await receiver((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.destroy();
      else response.end();
    });
    const { httpSender: one } = httpSender();
    await one.send(outgoing(`http://127.0.0.1:${port}/`));
    assert.equal((await one.send(outgoing(`http://127.0.0.1:${port}/`))).status, 200);
    assert.equal(requests, 3);
  });

  test('gives up after the time-out', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const port = await receiver(() => arrived());
    const { httpSender: one, time } = httpSender();
    const sending = one.send(outgoing(`http://127.0.0.1:${port}/`));
    await arrival;
    await time.advance(5000);
    const result = await sending;
    assert.deepEqual([result.status, result.error, result.milliseconds], [null, 'timed out', 5000]);
  });

  test('counts the status when only the body does not end', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const port = await receiver((_request, response) => {
      response.on('close', () => response.end());
      response.writeHead(200).write('part');
      setImmediate(arrived);
    });
    const { httpSender: one, time } = httpSender();
    const sending = one.send(outgoing(`http://127.0.0.1:${port}/`));
    await arrival;
    await time.advance(4999);
    await time.advance(1);
    const result = await sending;
    assert.deepEqual([result.status, result.error, result.responseBody], [200, null, 'part']);
    assert.equal(time.pending, 0);
  });

  test('keeps only the beginning of a long answer', async () => {
    const port = await receiver((_request, response) => void response.end('x'.repeat(10_000_000)));
    const { httpSender: one } = httpSender();
    const result = await one.send(outgoing(`http://127.0.0.1:${port}/`));
    assert.deepEqual([result.status, result.responseBody.length], [200, bodyBytes]);
  });

  test('does not follow a redirect', async () => {
    let requests = 0;
    const port = await receiver((_request, response) => {
      requests += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const { httpSender: one } = httpSender();
    assert.equal((await one.send(outgoing(`http://127.0.0.1:${port}/`))).status, 307);
    assert.equal(requests, 1);
  });

  test('reports a receiver that is not there', async () => {
    const { httpSender: one } = httpSender();
    const result = await one.send(outgoing('http://127.0.0.1:1/'));
    assert.deepEqual([result.status, result.error], [null, 'connection failed (ECONNREFUSED)']);
  });

  for (const url of ['nonsense', 'file:///etc/passwd']) {
    test(`refuses ${url} without raising`, async () => {
      const { httpSender: one } = httpSender();
      assert.equal((await one.send(outgoing(url))).status, null);
    });
  }

  for (const url of [
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/',
  ]) {
    test(`does not connect to ${url} under the public policy`, async () => {
      const { httpSender: one } = httpSender({ policy: 'public' });
      assert.equal((await one.send(outgoing(url))).error, 'the address is not allowed as a target');
    });
  }

  test('does not connect to a name whose addresses are all private', async () => {
    const resolve = async () => [
      { address: '10.0.0.1', family: 4 },
      { address: 'fd00::1', family: 6 },
    ];
    const { httpSender: one } = httpSender({ policy: 'public', resolve });
    const result = await one.send(outgoing('http://inside.example/'));
    assert.equal(result.error, 'the address is not allowed as a target');
  });

  test('resolves a name once and connects to that address', async () => {
    const port = await receiver((request, response) => void response.end(request.headers.host));
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const { httpSender: one } = httpSender({ resolve });
    const result = await one.send(outgoing(`http://hook.example:${port}/`));
    assert.equal(result.responseBody, `hook.example:${port}`);
    assert.deepEqual(asked, ['hook.example']);
  });
});
