import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fetchTransport, memoryDeadLetters, replayRetries, retryPolicies } from '../src/index.ts';
import { type Fault, FaultyServer } from './faulty-server.ts';

let server: FaultyServer;
beforeEach(async () => {
  server = await FaultyServer.open();
});
afterEach(() => server[Symbol.asyncDispose]());

const fine: Fault = { status: 200, body: { id: 5, summary: 'Printer' } };
const made: Fault = { status: 201, body: { id: 6 } };
const busy: Fault = { status: 503, text: '<html>busy</html>' };
const ticket = { summary: 'Printer', company: { id: 1 } };

describe('what is repeated', () => {
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

describe('writes whose answer is lost', () => {
  for (const fault of ['cut after doing', 'hang'] as Fault[])
    it(`are not made again blindly after ${fault}`, async () => {
      server.script = [fault, made];
      const client = server.client();
      const { error } = await server.outcome(client, client.service.tickets.create(ticket));
      assert.equal(error?.code, 'OUTCOME_UNKNOWN');
      assert.match(error?.advice ?? '', /probe/);
      assert.equal(server.seen.length, 1);
    });

  it('nor after a 500, which may be anything', async () => {
    server.script = [
      { status: 500, body: { code: 'ConnectWiseApi', message: 'A timeout has occured. Please try again.' } },
      made,
    ];
    const client = server.client();
    const { error } = await server.outcome(client, client.service.tickets.create(ticket));
    assert.equal(error?.name, 'ServerError');
    assert.match(error?.advice ?? '', /may have been done/);
    assert.equal(server.seen.length, 1);
  });

  it('are found by their probe', async () => {
    server.script = ['cut after doing', { status: 200, body: [{ id: 6, summary: 'Printer' }] }];
    const client = server.client();
    const call = client.service.tickets.create(ticket, { probe: (t) => t.externalXRef.is('order-17') });
    const { value } = await server.outcome(client, call.withResponse());
    assert.equal(value?.data.id, 6);
    assert.equal(value?.isFound, true);
    assert.match(decodeURIComponent(server.seen[1]?.url ?? ''), /conditions=externalXRef = "order-17"/);
  });

  it('are made again when the probe finds nothing', async () => {
    server.script = ['cut after doing', { status: 200, body: [] }, made];
    const client = server.client();
    const call = client.service.tickets.create(ticket, { probe: (t) => t.externalXRef.is('order-17') });
    assert.equal((await server.outcome(client, call)).value?.id, 6);
    assert.deepEqual(
      server.seen.map(({ method }) => method),
      ['POST', 'GET', 'POST'],
    );
  });

  it('fail when the probe finds several', async () => {
    server.script = ['cut after doing', { status: 200, body: [{ id: 6 }, { id: 7 }] }];
    const client = server.client();
    const call = client.service.tickets.create(ticket, { probe: (t) => t.externalXRef.is('order-17') });
    assert.equal((await server.outcome(client, call)).error?.code, 'OUTCOME_UNKNOWN');
  });

  it('are made again where that does no harm: wholes, whole members, deletions, and what is said to', async () => {
    const client = server.client();
    const harmless = [
      () => client.service.tickets(5).replace(ticket),
      () => client.service.tickets(5).patch({ summary: 'x' }),
      () => client.service.tickets(5).delete(),
      () => client.service.tickets.create(ticket, { isIdempotent: true }),
    ];
    for (const call of harmless) {
      server.seen.length = 0;
      server.script = ['cut after doing', fine];
      assert.equal((await server.outcome<unknown>(client, call())).error, undefined);
      assert.equal(server.seen.length, 2);
    }
    server.script = ['cut after doing', fine];
    const adding = client.service.tickets(5).patch([{ op: 'add', path: '/communicationItems/0', value: {} }]);
    assert.equal((await server.outcome(client, adding)).error?.code, 'OUTCOME_UNKNOWN');
  });
});

describe('what protects the server', () => {
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
});

describe('callers who give up', () => {
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

describe('what is kept', () => {
  it('every decision, with all that it rests on: replayed, it is the same', async () => {
    server.script = [busy, { status: 429, headers: { 'retry-after': '2' } }, 'cut before reading', busy];
    const client = server.client({ random: Math.random });
    await server.outcome(client, client.service.tickets(5).get());
    const log = JSON.parse(JSON.stringify(server.log)) as typeof server.log;
    assert.equal(log.length, 4);
    assert.deepEqual(replayRetries(log), []);
    const patient = replayRetries(log, { ...retryPolicies.background, jitter: 0 });
    assert.equal(patient.at(-1)?.decision.retry, true, 'another policy would have gone on');
    assert.doesNotMatch(JSON.stringify(log), /private|Basic/);
  });

  it('writes that failed for good, which are sent again after a look', async () => {
    const store = memoryDeadLetters();
    const client = server.client({ policy: { ...retryPolicies.background, retries: 1 }, deadLetters: store });
    server.script = [busy];
    await server.outcome(client, client.service.tickets(5).patch({ summary: 'New' }));
    await server.outcome(client, client.service.tickets.create(ticket, { probe: (t) => t.externalXRef.is('a') }));
    await server.outcome(client, client.service.tickets.create(ticket));
    await server.outcome(client, client.service.tickets(5).get());
    assert.equal((await store.list()).length, 3, 'reads are not kept');
    const untouched: Fault = { status: 200, body: { id: 5, _info: { lastUpdated: '2026-01-01T00:00:00Z' } } };
    server.script = [untouched, fine, { status: 200, body: [{ id: 9 }] }];
    server.clock.pass(60_000);
    const { value } = await server.outcome(client, client.redrive());
    assert.deepEqual(
      value?.map(({ outcome }) => outcome),
      ['sent', 'already done', 'unclear'],
    );
    assert.equal((await store.list()).length, 1);
  });

  it('a record that was changed since is left alone', async () => {
    const store = memoryDeadLetters();
    const client = server.client({ policy: { ...retryPolicies.background, retries: 0 }, deadLetters: store });
    server.script = [busy];
    await server.outcome(client, client.service.tickets(5).patch({ summary: 'New' }));
    server.script = [{ status: 200, body: { id: 5, _info: { lastUpdated: '2027-01-01T00:00:00Z' } } }];
    const { value } = await server.outcome(client, client.redrive());
    assert.deepEqual([value?.[0]?.outcome, (await store.list()).length], ['changed since', 1]);
  });
});

describe('a system that moved', () => {
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
