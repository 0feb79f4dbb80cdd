import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { plainRequest } from './plain-request.ts';

const packed = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, zstd: zstdCompressSync };

describe('a plain request', () => {
  let server: Server;
  let origin = '';
  before(async () => {
    server = createServer((asked, answer) => {
      const way = asked.url?.slice(1) ?? '';
      if (way === 'cut') return asked.socket.destroy();
      if (way === 'redirect') return answer.writeHead(302, { location: '/elsewhere' }).end();
      if (way in packed)
        return answer.writeHead(200, { 'content-encoding': way }).end(packed[way as keyof typeof packed]('grün'));
      answer.writeHead(
        201,
        [
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
        ].flat(),
      );
      return asked.pipe(answer, { end: false }).on('unpipe', () => answer.end(JSON.stringify(asked.headers)));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  const ask = (path: string, body: string | Uint8Array | null = null, headers = {}) =>
    plainRequest(origin + path, { method: body === null ? 'GET' : 'POST', headers, body });

  for (const way of Object.keys(packed))
    it(`unpacks ${way}`, async () => {
      const { status, text, headers } = await ask(`/${way}`);
      assert.deepEqual([status, text, headers.get('content-encoding')], [200, 'grün', way]);
    });

  it('says of itself and of its body what fetch says, and takes the last of two headers', async () => {
    const sent = { 'X-A': '1', 'x-a': '2' };
    const said = async (text: string) => JSON.parse(text.slice(text.indexOf('{')));
    const own = await said((await ask('/', 'a', sent)).text);
    const fetched = await said(await (await fetch(`${origin}/`, { method: 'POST', body: 'a' })).text());
    for (const name of ['user-agent', 'accept', 'content-type', 'content-length', 'host'])
      assert.equal(own[name], fetched[name], name);
    assert.equal(own['x-a'], '2');
  });

  it('has every header of the answer, and follows no redirect', async () => {
    assert.deepEqual((await ask('/', new Uint8Array([65]))).headers.getSetCookie(), ['a=1', 'b=2']);
    assert.equal((await ask('/redirect')).headers.get('location'), '/elsewhere');
  });

  it('rejects where it is cut', async () => {
    await assert.rejects(ask('/cut'), /hang up|reset/);
  });
});
