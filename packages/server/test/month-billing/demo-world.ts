import { randomUUID } from 'node:crypto';
import { storeKey } from '@reeve/access';
import { drawnGuids, seed, seedBase, seedDemo } from '@reeve/seed';
import type { Tenant } from '@reeve/server';
import { aWorld, keyHeaders, type World } from '../../../testkit/src/world.ts';
import { fillThroughAFile } from '../../src/compose/tenant-in-a-file.ts';

const company = 'demo';
const pair = { publicKey: 'demomonthpublic0', privateKey: 'demomonthprivate' };

/** What the demo of a world is made of. */
export interface DemoWorldOptions {
  readonly engine: 'sqlite' | 'postgres';
  readonly now: string;
  readonly tickets: number;
}

/** A world whose caller is the administrator of the demo provider, of so many tickets. */
export async function aDemoWorld({ engine, now, tickets }: DemoWorldOptions): Promise<World> {
  const world = await aWorld({ engine, now, furtherTenants: true });
  const fill = (tenant: Tenant) => fillMonth(tenant, now, tickets);
  const template = { name: '~month', fill };
  const { tenants, transfer } = world.parts;
  const tenant = await tenants.make(company, async (made) =>
    engine === 'sqlite' ? fill(made) : fillThroughAFile(made, transfer, () => template),
  );
  const [member] = await tenant.read.select('/system/members', { licenseClass: 'A' });
  await tenant.database.write((transaction) =>
    storeKey(transaction, pair, { memberId: member?.id ?? 0, description: 'month', now }),
  );
  return asCaller({ ...world, tenant }, keyHeaders(company, pair));
}

function fillMonth({ writer }: Tenant, now: string, tickets: number): Promise<void> {
  return seed({ ...writer, newGuid: drawnGuids(1) }, now, async (seeder) => {
    const base = await seedBase(seeder, { now });
    await seedDemo(seeder, base, { now, seed: 7, tickets, memberPassword: randomUUID() });
  });
}

function asCaller(world: World, headers: Readonly<Record<string, string>>): World {
  const json = { ...headers, 'content-type': 'application/json' };
  const text = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
  const send: World['send'] = (method, path, init = {}) =>
    world.send(method, path, { ...init, headers: { ...headers, ...init.headers } });
  return {
    ...world,
    headers,
    send,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, { headers: json, body: text(body) }),
    put: (path, body) => send('PUT', path, { headers: json, body: text(body) }),
    patch: (path, operations) => send('PATCH', path, { headers: json, body: text(operations) }),
    delete: (path) => send('DELETE', path),
  };
}
