import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { made, register } from '../../../callbacks/test/served-callbacks.ts';
import { TestReceiver } from '../../../callbacks/test/test-receiver.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';

interface Listed {
  readonly id: number;
  readonly outcome: string;
  readonly callback: number;
  readonly requestBody: string;
}

describe('callbacks in the control plane', () => {
  let world: World;
  let receiver: TestReceiver;
  let callback: number;
  before(async () => {
    world = await aWorld();
    receiver = await TestReceiver.open();
    callback = (await register(world, receiver, { type: 'contact', level: 'owner' })).id;
  });
  after(async () => {
    await world[Symbol.asyncDispose]();
    await receiver[Symbol.asyncDispose]();
  });

  const ask = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const [bare, query = ''] = path.split('?');
    const response = await fetch(`${world.origin}/_reeve/callbacks${bare}?company=acme&${query}`, { method, headers });
    const text = await response.text();
    return { status: response.status, json: text === '' ? null : JSON.parse(text) };
  };
  /** Attempts are written down soon after they were answered. */
  const deliveries = async (count: number): Promise<Listed[]> => {
    for (;;) {
      const { json } = await ask('GET', `/deliveries?callback=${callback}`);
      if ((json as Listed[]).length >= count) return json as Listed[];
    }
  };

  test('attempts are listed and shown, replayed and duplicated, and dropped', async () => {
    await made(world, '/company/contacts', { firstName: 'Ann' });
    const [first] = await deliveries(1);
    assert.equal(first?.outcome, 'delivered');
    const { json: shown } = await ask('GET', `/deliveries/${first?.id}`);
    assert.equal((shown as Listed).requestBody, receiver.messages[0]?.text);
    assert.equal((await ask('POST', `/deliveries/${first?.id}/replay`)).status, 202);
    assert.equal((await ask('POST', `/deliveries/${first?.id}/duplicate`)).status, 202);
    const messages = await receiver.take(3);
    const ids = messages.map(({ body }) => body.MessageId);
    assert.equal(new Set(ids).size, 2);
    assert.equal(ids.filter((id) => id === ids[0]).length, 2);
    assert.equal(new Set(messages.map(({ body }) => body.Entity)).size, 1);
    await deliveries(3);
    assert.deepEqual((await ask('DELETE', `/deliveries/${first?.id}`)).json, { dropped: first?.id });
    assert.equal((await ask('GET', `/deliveries/${first?.id}`)).status, 404);
  });

  test('a message that waits for its retry is listed, counted and dropped unsent', async () => {
    receiver.respond = () => 429;
    const sent = receiver.messages.length;
    await made(world, '/company/contacts', { firstName: 'Bob' });
    await receiver.take(sent + 1);
    let waiting: { id: number; attempts: number }[] = [];
    while (waiting[0]?.attempts !== 1) waiting = (await ask('GET', '/waiting')).json as typeof waiting;
    const { json: overview } = await ask('GET', '');
    const { callbacks } = overview as { callbacks: { id: number; waiting: number; level: string }[] };
    assert.deepEqual(
      callbacks.map(({ id, waiting: many, level }) => [id, many, level]),
      [[callback, 1, 'owner']],
    );
    const metrics = await (await fetch(`${world.origin}/_reeve/metrics`)).text();
    assert.match(metrics, /^reeve_callbacks_waiting 1$/m);
    assert.match(metrics, /^reeve_callbacks_in_flight 0$/m);
    assert.equal((await ask('DELETE', `/waiting/${waiting[0]?.id}`)).status, 200);
    assert.deepEqual((await ask('GET', '/waiting')).json, []);
    const [newest] = (await ask('GET', '/deliveries')).json as Listed[];
    assert.equal(newest?.outcome, 'dropped');
  });

  test('what is not there is 404, and so is an address that is none', async () => {
    for (const [method, path] of [
      ['GET', '/deliveries/999'],
      ['POST', '/deliveries/999/replay'],
      ['DELETE', '/waiting/999'],
      ['GET', '/nothing'],
      ['POST', '/deliveries'],
    ] as const) {
      assert.equal((await ask(method, path)).status, 404, `${method} ${path}`);
    }
  });

  test('web pages, strangers and members who are no administrators are kept out', async () => {
    assert.equal((await ask('GET', '/deliveries', { origin: 'https://evil.example' })).status, 401);
    const wrong = Buffer.from('acme+nobody:nothing').toString('base64');
    assert.equal((await ask('GET', '/deliveries', { authorization: `Basic ${wrong}` })).status, 401);
    assert.equal((await ask('GET', '/deliveries', { ...world.headers })).status, 200);
    const known = { ...world.headers, origin: 'https://evil.example' };
    assert.equal((await ask('GET', '/deliveries', known)).status, 401, 'keys of a sandbox count at home alone');
    const missing = await fetch(`${world.origin}/_reeve/callbacks/deliveries?company=nobody`);
    assert.equal(missing.status, 404);
  });

  test('what receivers answered is shown at home, and to administrators by key elsewhere withheld', async () => {
    const serving = { mode: 'serve', 'trusted-proxies': '127.0.0.1', 'callback-targets': 'any' };
    await using real = await aWorld({ flags: serving });
    receiver.respond = () => 204;
    const { id } = await register(real, receiver, { type: 'contact', level: 'owner' });
    await made(real, '/company/contacts', { firstName: 'Cyd' });
    const read = async (path: string, headers: Record<string, string> = {}) =>
      (await real.get(`//_reeve/callbacks/deliveries${path}`, { ...real.headers, ...headers })).json;
    let listed: Listed[] = [];
    while (listed.length === 0) listed = (await read(`?callback=${id}`)) as Listed[];
    const remote = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '8.8.8.8' };
    const shown = (await read(`/${listed[0]?.id}`)) as { responseHead: string };
    assert.match(shown.responseHead, /^HTTP|204/);
    const withheld = (await read(`/${listed[0]?.id}`, remote)) as { responseHead: string; responseBody: string };
    assert.match(`${withheld.responseHead}${withheld.responseBody}`, /^(Shown to whoever brings the token[^.]*\.){2}$/);
  });
});
