import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { connect, fetchTransport } from '../src/index.ts';

const keys = { companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd', codebase: 'v4_6_release' };
const piece = (text: string) => new TextEncoder().encode(text);

it('a form goes out by the platform’s fetch piece by piece, as its file comes', { timeout: 20_000 }, async () => {
  const arrived = Promise.withResolvers<void>();
  let received = '';
  const server = createServer(async (request, response) => {
    for await (const chunk of request) {
      received += chunk;
      if (received.includes('first')) arrived.resolve();
    }
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Were the form gathered, the second piece would wait for ever for the first one to arrive.
  async function* file() {
    yield piece('first');
    await arrived.promise;
    yield piece('second');
  }
  const client = connect({ ...keys, site, transport: fetchTransport() });
  const about = { recordType: 'Ticket', recordId: 1, title: 'x', filename: 'x.txt' } as const;
  assert.equal((await client.system.documents.upload({ ...about, file })).id, 1);
  assert.match(received, /first[\s\S]*second/);
  server.close();
});

it('a fetch that is given gets a form that is gathered', async () => {
  let body: unknown;
  const given: typeof fetch = async (_, init) => {
    body = init?.body;
    return Response.json({ id: 2 });
  };
  const client = connect({ ...keys, site: 'https://psa.example', fetch: given });
  const about = { recordType: 'Ticket', recordId: 1, title: 'x', filename: 'x.txt' } as const;
  async function* file() {
    yield piece('all');
  }
  assert.equal((await client.system.documents.upload({ ...about, file })).id, 2);
  assert.ok(body instanceof Blob && (await body.text()).includes('all'));
});
