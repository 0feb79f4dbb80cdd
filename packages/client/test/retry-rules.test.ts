import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fetchTransport, retryPolicies } from '../src/index.ts';
import { type Fault, FaultyServer } from './faulty-server.ts';

let server: FaultyServer;

function aServerForEach(): void {
  beforeEach(async () => {
    server = await FaultyServer.open();
  });
  afterEach(() => server[Symbol.asyncDispose]());
}

const fine: Fault = { status: 200, body: { id: 5, summary: 'Printer' } };
const made: Fault = { status: 201, body: { id: 6 } };
const busy: Fault = { status: 503, text: '<html>busy</html>' };
const ticket = { summary: 'Printer', company: { id: 1 } };

describe('what is repeated', () => {
  aServerForEach();
  for (const fault of [
    'cut before reading',
    'cut in the body',
    'hang',
    busy,
    { status: 500 },
    { status: 502 },
    { status: 504 },
  ] as Fault[])
    it(`a read after ${JSON.stringify(fault)}`, async () => {
      server.script = [fault, fine];
      const client = server.client();
      const { value } = await server.outcome(client, client.service.tickets(5).get());
      assert.equal(value?.summary, 'Printer');
      assert.equal(server.seen.length, 2);
    });

  for (const status of [400, 403, 404, 405, 409, 415, 501])
    it(`nothing after ${status}`, async () => {
      server.script = [{ status, body: { code: 'NotFound', message: 'No.' } }, fine];
      const client = server.client();
      const { error } = await server.outcome(client, client.service.tickets(5).get());
      assert.equal(error?.message, 'No.');
      assert.equal(server.seen.length, 1);
    });

  it('a call that nobody took, whatever its method', async () => {
    const client = server.client();
    await server[Symbol.asyncDispose]();
    const { error } = await server.outcome(client, client.service.tickets.create(ticket));
    assert.equal(error?.code, 'CONNECTION');
    assert.equal(server.log.length, 4, 'three repetitions of the interactive policy');
    server = await FaultyServer.open();
  });

  it('409 where the policy says so', async () => {
    server.script = [{ status: 409, body: { code: 'ConnectWiseApi', message: 'In use.' } }, fine];
    const client = server.client({ policy: 'background' });
    const { value } = await server.outcome(client, client.service.tickets(5).patch({ summary: 'x' }));
    assert.equal(value?.id, 5);
  });

  it('by other figures, and not at all', async () => {
    server.script = [busy];
    const client = server.client();
    await server.outcome(client, client.service.tickets(5).get({ policy: 'once' }));
    assert.equal(server.seen.length, 1);
    const policy = { ...retryPolicies.interactive, retries: 1, baseDelay: 7 };
    await server.outcome(client, client.service.tickets(5).get({ policy }));
    assert.deepEqual(server.waits.at(-1), 7);
  });
});

describe('what went wrong is told apart by fetch too', () => {
  aServerForEach();
  it('as never sent, lost, or too slow', async () => {
    const client = server.client({ transport: fetchTransport() });
    for (const [fault, code] of [
      ['cut after doing', 'OUTCOME_UNKNOWN'],
      ['cut in the body', 'OUTCOME_UNKNOWN'],
      ['hang', 'OUTCOME_UNKNOWN'],
    ] as const) {
      server.script = [fault];
      const { error } = await server.outcome(client, client.service.tickets.create(ticket));
      assert.equal(error?.code, code, fault);
    }
    const { origin } = server;
    await server[Symbol.asyncDispose]();
    const away = server.client({ site: origin, transport: fetchTransport(), policy: 'once' });
    assert.equal((await server.outcome(away, away.service.tickets.create(ticket))).error?.code, 'CONNECTION');
    server = await FaultyServer.open();
  });
});

describe('how long is waited', () => {
  aServerForEach();
  it('by the documented figures, doubled each time, up to the cap', async () => {
    server.script = [busy];
    const interactive = server.client();
    await server.outcome(interactive, interactive.service.tickets(5).get());
    assert.deepEqual(server.waits, [100, 200, 400]);
    server.seen.length = 0;
    const background = server.client({ policy: { ...retryPolicies.background, hasBreaker: false } });
    await server.outcome(background, background.service.tickets(5).get());
    assert.deepEqual(server.waits, [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000]);
  });

  it('with a jitter on either side', async () => {
    for (const [random, wait] of [
      [0, 80],
      [1, 120],
    ] as const) {
      server.script = [busy, fine];
      server.seen.length = 0;
      const client = server.client({ random: () => random });
      await server.outcome(client, client.service.tickets(5).get());
      assert.deepEqual(server.waits, [wait]);
    }
  });

  it('at once after a connection that broke, the first time', async () => {
    server.script = ['cut before reading', 'cut before reading', fine];
    const client = server.client();
    await server.outcome(client, client.service.tickets(5).get());
    assert.deepEqual(server.waits, [0, 200]);
  });

  for (const [header, wait] of [
    ['30', 31_500],
    ['Mon, 05 Jan 2026 09:02:00 GMT', 126_000],
    ['soon', 100],
  ] as const)
    it(`as a 429 asks by "${header}", never shorter and never cut`, async () => {
      server.script = [
        { status: 429, headers: { 'retry-after': header }, body: { error: 'ConnectWiseAPI', message: 'Too many.' } },
        made,
      ];
      const client = server.client();
      await server.outcome(client, client.service.tickets.create(ticket));
      assert.deepEqual(server.waits, [wait]);
    });

  it('by everybody, while the server asks for a pause', async () => {
    server.script = [{ status: 429, headers: { 'retry-after': '30' } }, fine];
    const client = server.client();
    const first = client.service.tickets(5).get();
    while (server.log.length === 0) await new Promise(setImmediate);
    const started = server.clock.now();
    await server.outcome(client, client.service.boards(1).get());
    await server.outcome(client, first);
    assert.ok((server.seen[1]?.at ?? 0) - started >= 30_000, 'nobody called before');
  });

  it('not at all when the time is not there, which is told at once', async () => {
    server.script = [
      { status: 429, headers: { 'retry-after': '30' }, body: { error: 'ConnectWiseAPI', message: 'Too many.' } },
    ];
    const client = server.client();
    const { error } = await server.outcome(client, client.service.tickets(5).get({ deadline: 10_000 }));
    assert.equal((error as { retryAfter?: number }).retryAfter, 30_000);
    assert.equal(error?.name, 'RateLimitError');
    assert.equal(server.seen.length, 1);
  });
});

describe('a deadline', () => {
  aServerForEach();
  it('ends an attempt that is under way, and a wait for a turn', async () => {
    server.script = ['hang'];
    const client = server.client();
    const started = server.clock.now();
    const slow = await server.outcome(client, client.service.tickets(5).get({ deadline: 700 }));
    assert.equal(slow.error?.code, 'TIMEOUT');
    assert.equal(server.clock.now() - started, 700);
    server.script = [{ status: 429, headers: { 'retry-after': '30' } }, fine];
    const other = client.service.tickets(6).get();
    while (server.log.at(-1)?.path !== '/service/tickets/6') await new Promise(setImmediate);
    const before = server.clock.now();
    const waiting = await server.outcome(client, client.service.tickets(7).get({ deadline: 900 }));
    assert.equal(waiting.error?.code, 'TIMEOUT');
    assert.equal(server.clock.now() - before, 900);
    await server.outcome(client, other);
    assert.deepEqual([client.state.underWay, client.state.waiting], [0, 0]);
  });
});

describe('callers who give up', () => {
  aServerForEach();
  it('are heard while the call waits, while it is under way, and before', async () => {
    for (const fault of [busy, 'hang'] as Fault[]) {
      server.script = [fault];
      const control = new AbortController();
      const client = server.client();
      const call = client.service.tickets(5).get({ signal: control.signal });
      while (server.seen.length === 0 || (fault === busy && server.log.length === 0)) await new Promise(setImmediate);
      control.abort(new Error('closed'));
      const error = await call.then(
        () => null,
        (raised: Error) => raised,
      );
      assert.equal(error?.name, 'AbortedError');
      assert.match(String(error?.cause), /closed/);
      server.seen.length = 0;
    }
    const client = server.client();
    await assert.rejects(client.service.tickets(5).get({ signal: AbortSignal.abort() }), { code: 'ABORTED' });
  });
});
