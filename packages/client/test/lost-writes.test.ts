import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { memoryDeadLetters, replayRetries, retryPolicies } from '../src/index.ts';
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

describe('writes whose answer is lost', () => {
  aServerForEach();
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

describe('what is kept', () => {
  aServerForEach();
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
