import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { it } from 'node:test';
import { storeKey } from '@reeve/access';
import { systemActor, toTimestamp, write } from '@reeve/domain';
import { openServices, serve, type Tenant, Visit } from '@reeve/server';
import { readSettings } from '@reeve/settings';
import { type EngineName, onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders, type World } from '../../testkit/src/world.ts';
import { aPlace } from '../../testkit/src/world-place.ts';
import { worldKeys } from '../../testkit/src/world-tenant.ts';

/** On PostgreSQL making a tenant takes seconds, and none has handles of its own. */
const counts: Record<EngineName, { readonly tenants: number; readonly most: number }> = {
  sqlite: { tenants: 150, most: 8 },
  postgres: { tenants: 5, most: 3 },
};

function handles(): number {
  return readdirSync('/proc/self/fd').length;
}

async function made(world: World, name: string): Promise<void> {
  const visit = new Visit();
  const tenant = await world.parts.tenants.create(name, visit);
  const owner = { memberId: 1, description: 'Key', now: toTimestamp(world.clock.now()) };
  await tenant.database.write((transaction) => storeKey(transaction, worldKeys, owner));
  visit.end();
}

const companyInfo = (world: World, name: string) => world.get(`//login/companyinfo/${name}`);

onEachEngine('many tenants', (engine) => {
  const { tenants, most } = counts[engine];
  const options = { engine, furtherTenants: true, flags: { 'max-open-tenants': String(most) } };

  it('are open only so many at a time, whoever asks for them, and answer as before when they are opened again', async () => {
    await using world = await aWorld(options);
    const names = Array.from({ length: tenants }, (_, at) => `tenant${at}`);
    for (const name of names) await made(world, name);
    const before = handles();
    const headers = keyHeaders('tenant0', worldKeys);
    const ticket = { summary: 'Kept', company: { id: 1 } };
    const { json } = await world.post('/service/tickets', ticket, headers);
    const path = `/service/tickets/${(json as { id: number }).id}`;
    for (let at = 0; at < names.length; at += 20) {
      const asked = await Promise.all(names.slice(at, at + 20).map((name) => companyInfo(world, name)));
      for (const reply of asked) assert.ok(reply.status === 200 || reply.status === 503, reply.text);
      assert.ok(world.parts.tenants.state.open <= most + 20);
    }
    assert.equal((await companyInfo(world, 'nothing-of-the-kind')).text, 'null');
    assert.ok(world.parts.tenants.state.open <= most, String(world.parts.tenants.state.open));
    assert.ok(handles() <= before + most * 6, `${before} ${handles()}`);
    assert.equal((await world.get(path, headers)).status, 200);
    assert.deepEqual(
      world.observed.filter(({ kind }) => kind === 'bug'),
      [],
    );
  });

  it('that strangers ask for are closed before those that callers use', async () => {
    await using world = await aWorld(options);
    const names = Array.from({ length: most + 1 }, (_, at) => `tenant${at}`);
    for (const name of names) await made(world, name);
    const held = new Visit();
    const used = await world.parts.tenants.find('tenant0', held);
    held.recognised(1);
    held.end();
    for (const name of names.slice(1)) assert.equal((await companyInfo(world, name)).status, 200);
    assert.equal(await world.parts.tenants.find('tenant0'), used, 'it was never closed');
  });

  it('are refused in words when all that may be open are in use', async () => {
    await using world = await aWorld({ ...options, flags: { 'max-open-tenants': '1' } });
    await world.parts.tenants.create('other').catch(() => null);
    const reply = await companyInfo(world, 'other');
    assert.equal(reply.status, 503);
    assert.equal(reply.headers.get('retry-after'), '5');
    assert.equal((await world.get('/company/companies/1')).status, 200);
  });
});

const settingsOf = (flags: Readonly<Record<string, string>>) =>
  readSettings({ flags: { port: '0', mode: 'sandbox', ...flags }, environment: {} }).settings;

/** Lets a change wait in the outbox of a tenant that is not being served. */
async function leaveMessage({ writer }: Tenant, url: string): Promise<void> {
  const { catalogue } = writer.schema;
  const callback = { url, type: 'company', level: 'owner', objectId: 1 };
  const entry = { view: catalogue.view('/system/callbacks'), model: 'CallbackEntry', body: callback } as const;
  await write({ how: 'create', ...entry }, systemActor, writer);
  const body = [{ op: 'replace', path: 'name', value: 'Another name' }];
  const company = { view: catalogue.view('/company/companies'), model: 'Company', id: 1, body } as const;
  await write({ how: 'patch', ...company }, systemActor, writer);
}

it('a damaged tenant is named in log and health, and the callbacks of others are delivered', async () => {
  await using place = await aPlace('sqlite', true);
  const told = Promise.withResolvers<void>();
  const receiver = createServer((_, answer) => {
    answer.end();
    told.resolve();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
  const observed: { kind: string; tenant?: string | null }[] = [];
  const clock = { now: () => Date.now() };
  const environment = {
    clock,
    print: () => {},
    observe: (each: (typeof observed)[number]) => void observed.push(each),
  };
  const before = await openServices(settingsOf(place.flags), environment);
  const zeta = await before.tenants.create('zeta');
  await leaveMessage(zeta, `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/?`);
  await before.tenants.close();
  await before.engine.close();
  writeFileSync(join(place.folder, 'tenants', 'broken.sqlite'), 'x'.repeat(5000));
  const services = await openServices(settingsOf(place.flags), environment);
  const server = await serve(services, settingsOf(place.flags), environment);
  await told.promise;
  const health = (await (await fetch(`${server.urls[0]}/_reeve/health`)).json()) as Record<string, unknown>;
  assert.equal(health['status'], 'degraded');
  assert.match(JSON.stringify(health['companies']), /"broken":".*not a database"/);
  const metrics = await (await fetch(`${server.urls[0]}/_reeve/metrics`)).text();
  assert.match(metrics, /reeve_tenants_damaged 1\n/);
  assert.deepEqual(
    observed.filter(({ kind }) => kind === 'tenant damaged').map(({ tenant }) => tenant),
    ['broken'],
  );
  await server.close();
  receiver.close();
});
