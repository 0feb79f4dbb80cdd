import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, test } from 'node:test';
import { systemClock } from '@reeve/domain';
import { type Engine, openPostgres, type TenantDatabase } from '@reeve/store';
import { acquireTestDatabase } from '../../../testkit/src/postgres-server.ts';
import { CallbackWorld, type RelayChanges, subscription } from '../../test/callback-world.ts';
import type { CallbackRelayOptions } from '../callback-relay.ts';
import { signingKeyBody } from '../message/signing-keys.ts';
import { SubscriptionCache } from '../subscription/subscription-cache.ts';
import { ConcurrencyLimits } from './concurrency-limits.ts';
import { HttpSender, systemResolve } from './http-sender.ts';
import { systemTimers } from './timers.ts';

interface Received {
  readonly callback: number;
  readonly id: number;
  readonly entity: string;
  readonly body: Buffer;
  readonly signature: string;
}

/** A receiver on the loopback address that keeps what it is told. */
async function receiver() {
  const received: Received[] = [];
  const server = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { ID, Entity, CallbackObjectRecId } = JSON.parse(body.toString('utf8'));
    const signature = String(request.headers['x-content-signature']);
    received.push({ callback: CallbackObjectRecId, id: ID, entity: Entity, body, signature });
    response.writeHead(204).end();
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?id=`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { received, url, close };
}

/** Waits for the network, which no clock of ours can move: looks until it is true. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 100_000; looks += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.fail('it did not come to pass');
}

/** The real network, with a process's own limits. */
function network(): { options: RelayChanges; close: () => void } {
  const time = { clock: systemClock, timers: systemTimers };
  const httpSender = new HttpSender({
    ...time,
    policy: 'any',
    resolve: systemResolve,
    timeoutMilliseconds: 5000,
    connections: 4,
  });
  return {
    options: { ...time, limits: new ConcurrencyLimits(), send: httpSender.send },
    close: () => httpSender.close(),
  };
}

/** What a second process has of its own: its connection to the tenant, and what it caches. */
function secondProcess(world: CallbackWorld, database: TenantDatabase): Partial<CallbackRelayOptions> {
  const subscriptions = new SubscriptionCache(database, async () => world.subscriptions);
  return { database, subscriptions, keys: world.keys() };
}

/** Changes many tickets with two relays at work, and checks what two receivers were told. */
async function tellMuch(world: CallbackWorld, second: TenantDatabase): Promise<void> {
  const receivers = [await receiver(), await receiver()];
  const networks = [network(), network()];
  await world.subscribe(...receivers.map(({ url }, at) => subscription({ id: at + 1, url })));
  const relays = [
    world.relay(networks[0]!.options),
    world.relay({ ...networks[1]!.options, ...secondProcess(world, second) }),
  ];
  for (const relay of relays) relay.start();
  for (let at = 0; at < 100; at += 1) await world.change(at % 9, 'updated', { entity: () => String(at) });
  await until(() => receivers.every(({ received }) => received.length >= 100));
  await until(async () => (await world.count('reeve_outbox')) === 0);
  for (const relay of relays) await relay.stop();
  for (const { close } of [...receivers, ...networks]) close();
  for (const [at, { received }] of receivers.entries()) await checkReceived(world, at + 1, received);
  assert.deepEqual(world.reports, []);
}

async function checkReceived(world: CallbackWorld, callback: number, received: Received[]): Promise<void> {
  assert.equal(received.length, 100, 'nothing lost, nothing twice');
  assert.ok(received.every((one) => one.callback === callback));
  for (let record = 0; record < 9; record += 1) {
    const order = received.filter(({ id }) => id === record).map(({ entity }) => Number(entity));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      'in order for each record',
    );
  }
  await checkSignature(world, received[0]!);
}

/** As a receiver would: the key behind the message's own key URL. */
async function checkSignature(world: CallbackWorld, { body, signature }: Received): Promise<void> {
  const { Metadata } = JSON.parse(body.toString('utf8')) as { Metadata: { key_url: string } };
  const id = new URL(Metadata.key_url).searchParams.get('id')!;
  const answer = await signingKeyBody(world.database.reader, id, world.time.now());
  const { signing_key } = JSON.parse(answer!) as { signing_key: string };
  const key = createHash('sha256').update(signing_key).digest();
  assert.equal(createHmac('sha256', key).update(body).digest('base64'), signature);
}

describe('relays on a real network', () => {
  test('on SQLite tell each receiver everything once, signed and in order', async () => {
    const world = await CallbackWorld.open();
    await tellMuch(world, world.database);
    await world.close();
  });
});

let unavailable: string | false = false;
const place = await acquireTestDatabase().catch((error: Error) => {
  unavailable = `no PostgreSQL: ${error.message}`;
  return null;
});

describe('relays of two processes on PostgreSQL', { skip: unavailable }, () => {
  const engines: Engine[] = [];
  after(async () => {
    for (const engine of engines) await engine.close();
    await place?.release();
  });

  test('share the work and tell each receiver everything once, signed and in order', async () => {
    engines.push(await openPostgres({ url: place!.url }), await openPostgres({ url: place!.url }));
    const world = await CallbackWorld.in(engines[0]!, async () => {});
    await tellMuch(world, await engines[1]!.open(world.database.tenant));
    await world.close();
  });

  test('a process is woken by the commit of another', async () => {
    engines.push(await openPostgres({ url: place!.url }), await openPostgres({ url: place!.url }));
    const [one, two] = engines.slice(-2) as [Engine, Engine];
    const world = await CallbackWorld.in(one, async () => {});
    const [target, way] = [await receiver(), network()];
    await world.subscribe(subscription({ url: target.url }));
    const relay = world.relay({
      ...way.options,
      ...secondProcess(world, await two.open(world.database.tenant)),
    });
    relay.start();
    await world.change(1);
    await until(() => target.received.length === 1);
    await world.change(2);
    await until(() => target.received.length === 2);
    await relay.stop();
    await world.close();
    for (const { close } of [target, way]) close();
  });
});
