import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { seedBase } from '../base/seed-base.ts';
import { createCheckingSeeder } from '../checking-seeder.ts';
import { seedDemo } from './seed-demo.ts';

const catalogue = loadCatalogue();
const now = '2026-03-10T15:00:00Z';

describe('the demo data', () => {
  it('passes the rules of the catalogue', async () => {
    const seeder = createCheckingSeeder(catalogue);
    const base = await seedBase(seeder, { now });
    const b = seeder.writes();
    await seedDemo(seeder, base, { now, seed: 7 });
    console.log(seeder.counts(), b, seeder.writes());
  });
});
