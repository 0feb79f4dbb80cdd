import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { retryPolicies } from '../src/index.ts';
import { type Fault, FaultyServer } from './faulty-server.ts';

let server: FaultyServer;

function aServerForEach(): void {
  beforeEach(async () => {
    server = await FaultyServer.open();
  });
  afterEach(() => server[Symbol.asyncDispose]());
}

const fine: Fault = { status: 200, body: { id: 5, summary: 'Printer' } };
const busy: Fault = { status: 503, text: '<html>busy</html>' };

describe('what protects the server', () => {
  aServerForEach();
  it('a budget: in an outage repetitions are a tenth of the calls', async () => {
    server.script = [busy];
    const client = server.client({ policy: { ...retryPolicies.critical, hasBreaker: false } });
    for (let at = 0; at < 200; at += 1) await server.outcome(client, client.service.tickets(at).get());
    assert.ok(server.seen.length <= 200 + 20 + 20, `${server.seen.length} requests for 200 calls`);
    assert.equal(server.log.at(-1)?.decision.reason, 'budget used up');
  });

  it('a breaker: after ten failures nothing is sent for a while, then one', async () => {
    server.script = [busy];
    const client = server.client({ policy: { ...retryPolicies.critical, retries: 0 } });
    for (let at = 0; at < 10; at += 1) await server.outcome(client, client.service.tickets(at).get());
    const { error } = await server.outcome(client, client.service.tickets(5).get());
    assert.equal(error?.code, 'CIRCUIT_OPEN');
    assert.equal(server.seen.length, 10);
    server.clock.pass(15_000);
    assert.equal(client.state.breaker, 'half-open');
    server.script = [fine];
    assert.equal((await server.outcome(client, client.service.tickets(5).get())).value?.id, 5);
    assert.equal(client.state.breaker, 'closed');
  });

  it('a bound on calls at once, in turn', async () => {
    const client = server.client({ atOnce: 2 });
    await client.service.tickets(1).get();
    const calls = [1, 2, 3, 4, 5].map((id) => client.service.boards(id).get());
    assert.deepEqual([client.state.underWay, client.state.waiting], [2, 3]);
    await Promise.all(calls);
    assert.equal(server.seen.length, 6);
  });

  it('a pace that is no more than so many a minute, and learns from a 429', async () => {
    server.script = [fine];
    const client = server.client({ perMinute: 100 });
    for (let at = 0; at < 150; at += 1) await server.outcome(client, client.service.tickets(at).get());
    for (const { at } of server.seen) {
      const within = server.seen.filter((each) => each.at >= at && each.at < at + 60_000).length;
      assert.ok(within <= 100, `${within} in a minute`);
    }
    server.script = [{ status: 429, headers: { 'retry-after': '1' } }, fine];
    await server.outcome(client, client.service.tickets(1).get());
    assert.ok(client.state.perMinute < 100, `${client.state.perMinute}`);
  });

  it('a pace that a program which met a 429 with its first calls soon has again', async () => {
    server.script = [{ status: 429, headers: { 'retry-after': '2' } }, fine];
    const client = server.client({ perMinute: 1000 });
    assert.equal((await server.outcome(client, client.service.tickets(1).get())).value?.id, 5);
    const paces: number[] = [];
    for (let minutes = 0; minutes < 5; minutes += 1) {
      server.clock.pass(61_000);
      await server.outcome(client, client.service.tickets(1).get());
      paces.push(Math.round(client.state.perMinute));
    }
    assert.deepEqual(paces, [120, 240, 480, 700, 770]);
    server.clock.pass(3_600_000);
    await server.outcome(client, client.service.tickets(1).get());
    assert.equal(client.state.perMinute, 1000, 'minutes without calls count too');
  });
});

describe('a system that moved', () => {
  aServerForEach();
  it('is found again by company info, once a call', async () => {
    server.codebase = 'v2025_1/';
    const client = server.client();
    await client.service.tickets(5).get();
    server.codebase = 'v2025_2/';
    server.script = [{ status: 400, text: 'Cannot route. Codebase/company is invalid' }, fine];
    assert.equal((await client.service.tickets(5).get()).id, 5);
    assert.deepEqual(
      server.seen.map(({ url }) => url.split('/')[1]),
      ['v2025_1', 'v2025_1', 'v2025_2'],
    );
    server.script = [{ status: 404, text: '<html>' }];
    await assert.rejects(client.service.tickets(5).get(), { name: 'NotFoundError', advice: /wrong keys/ });
    assert.equal(server.seen.length, 4, 'it did not move, so it is not asked again');
  });

  it('keys that are refused are fetched anew, once', async () => {
    let fetched = 0;
    const credentials = async () => ({ credentials: { publicKey: `key${++fetched}`, privateKey: 'secret' } });
    const client = server.client({ credentials });
    server.script = [{ status: 401 }, fine];
    assert.equal((await client.service.tickets(5).get()).id, 5);
    assert.equal(fetched, 2);
    server.script = [{ status: 401, body: { code: 'Unauthorized', message: 'Incorrect public/private key' } }];
    await assert.rejects(client.service.tickets(5).get(), { name: 'AuthenticationError' });
    assert.equal(server.seen.length, 4);
  });
});
