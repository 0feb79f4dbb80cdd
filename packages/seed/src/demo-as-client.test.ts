import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aSeededTenant } from '../test/seeded-tenant.ts';
import { watchedClient } from '../test/watched-client.ts';
import { seedBase } from './base/seed-base.ts';
import { seedDemo } from './seed-demo.ts';

const now = '2026-03-10T15:00:00Z';

it('the demo is made of what a client may send, and of nothing that the API passes over', async () => {
  await using seeded = await aSeededTenant(now, async (seeder) => {
    const watched = watchedClient(seeder, loadCatalogue());
    const base = await seedBase(watched.seeder, { now });
    await seedDemo(watched.seeder, base, { now, seed: 1, tickets: 200, memberPassword: 'Drawn-By-Lot-1' });
    return watched;
  });
  assert.ok(seeded.made.writes > 2000);
  assert.deepEqual([...seeded.made.passedOver], []);
});
