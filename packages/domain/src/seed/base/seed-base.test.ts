import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { createCheckingSeeder } from '../checking-seeder.ts';
import { seedBase } from './seed-base.ts';

const catalogue = loadCatalogue();
const now = '2026-03-10T15:00:00Z';

describe('the data of a new tenant', () => {
  it('passes the rules of the catalogue', async () => {
    const seeder = createCheckingSeeder(catalogue);
    await seedBase(seeder, { now });
    assert.ok(seeder.writes() > 900, `${seeder.writes()} writes`);
    if (process.env['SHOW']) console.log(seeder.counts(), seeder.writes());
  });
});
