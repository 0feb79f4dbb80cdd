import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { aTerminal, reeve, variablesOf } from '../../../test/a-terminal.ts';
import { main } from '../../main.ts';

/** A receiver of an integration, which answers as it is told to. */
async function aReceiver(answer: { status: number; body: string }) {
  const heard: { url: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    heard.push({ url: request.url ?? '', headers: request.headers, body: await text(request) });
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `http://127.0.0.1:${port}/hook?tenant=a`, heard, [Symbol.asyncDispose]: close };
}

inOneWorld('a receiver on the command line', (world) => {
  const listening = async (...args: string[]) => {
    const terminal = aTerminal({ environment: variablesOf(world()) });
    const ended = main(['listen', ...args], terminal.context);
    await terminal.says(/Listening/);
    return { ...terminal, ended };
  };

  /** The status in the delivery log, which is written when the answer has come back. */
  const statusOfDelivery = async (named: string) => {
    for (;;) {
      const { json } = await world().send('GET', '//_reeve/callbacks/deliveries?company=acme');
      const found = (json as { type: string; record: number; status: number }[]).find(
        ({ type, record }) => `${type} ${record}` === named,
      );
      if (found !== undefined) return found.status;
    }
  };

  it('registers, prints a line a message, and unregisters when it is stopped', async () => {
    const { said, says, stop, ended } = await listening('--type', 'contact,ticket', '--body');
    await world().post('/company/contacts', { firstName: 'A\u001b[31mnn' });
    await says(/verified[\s\S]*"firstName"/);
    assert.match(said.out, /^\d\d:\d\d:\d\d {2}contact 1 added {2}by ReeveApi {2}verified\n\{\n {2}"id": 1,/);
    assert.ok(!said.out.includes('\u001b'));
    assert.equal(((await world().get('/system/callbacks')).json as unknown[]).length, 2);
    stop();
    assert.equal(await ended, 0);
    assert.match(said.err, /for contact \(1\), ticket \(2\); .*\nUnregistered 1, 2\.\n$/);
    assert.deepEqual((await world().get('/system/callbacks')).json, []);
  });

  it('hands messages on as they came, and answers what it is answered', async () => {
    const answer = { status: 200, body: '' };
    await using receiver = await aReceiver(answer);
    const { said, says, stop, ended } = await listening('--type', 'contact', '--forward-to', receiver.url);
    await world().post('/company/contacts', { firstName: 'Bob' });
    await says(/-> 200 in \d+ ms\n/);
    const [heard] = receiver.heard;
    assert.match(heard?.url ?? '', /^\/hook\?tenant=a&recordId=2&action=added/);
    assert.ok(heard?.headers['x-content-signature']);
    assert.equal(JSON.parse(heard?.body ?? '').ID, 2);
    Object.assign(answer, { status: 404, body: 'no such route' });
    await world().post('/company/contacts', { firstName: 'Carl' });
    await says(/-> 404 in \d+ ms {2}no such route\n/);
    stop();
    assert.equal(await ended, 0);
    assert.equal(said.out.trimEnd().split('\n').length >= 2, true);
    assert.equal(await statusOfDelivery('contact 3'), 404);
  });

  it('tells that nobody answers behind it, and what it does not understand', async () => {
    const { says, stop, ended } = await listening('--type', 'contact', '--forward-to', 'http://127.0.0.1:9/');
    await world().post('/company/contacts', { firstName: 'Dora' });
    await says(/-> no answer in \d+ ms {2}\S/);
    const [entry] = (await world().get('/system/callbacks')).json as { id: number }[];
    await world().delete(`/system/callbacks/${entry?.id}`);
    stop();
    assert.equal(await ended, 0);
    assert.equal((await reeve(['listen', '--forward-to', 'nowhere'])).code, 2);
    assert.equal((await reeve(['listen', '--type', 'nonsense'], { environment: variablesOf(world()) })).code, 1);
    assert.deepEqual((await world().get('/system/callbacks')).json, []);
  });
});
