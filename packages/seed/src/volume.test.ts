import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { createCheckingSeeder } from '../test/checking-seeder.ts';
import { seedBase } from './base/seed-base.ts';
import { seedDemo } from './seed-demo.ts';
import { seedTickets } from './volume.ts';

const catalogue = loadCatalogue();
const now = '2026-03-10T15:00:00Z';

describe('many tickets', () => {
  it('are made in the order of time, and progress is told up to the end', async () => {
    const seeder = createCheckingSeeder(catalogue);
    const base = await seedBase(seeder, { now });
    const { targets } = await seedDemo(seeder, base, { now, seed: 1, tickets: 0 });
    const before = seeder.rows('/service/tickets').size;
    const written = seeder.writes();
    const told: number[] = [];
    await seedTickets(seeder, { count: 1200, now, seed: 3, targets, onProgress: (done) => told.push(done) });
    assert.equal(seeder.rows('/service/tickets').size - before, 1200);
    const stamps = seeder.stamps.slice(written).map((stamp) => stamp?.at ?? '');
    assert.deepEqual(stamps.toSorted(), stamps);
    assert.ok((stamps.at(-1) ?? '') <= now);
    assert.deepEqual(told, [500, 1000, 1200]);
  });

  it('get a note each when that is asked for, and need no contacts', async () => {
    const seeder = createCheckingSeeder(catalogue);
    const { records, company, boards } = await seedBase(seeder, { now });
    const board = boards.get('Help Desk') ?? 0;
    const status = (name: string): number => records.id(`/service/boards/${board}/statuses`, name);
    const targets = {
      companies: [{ id: company.id, name: company.name, sites: [company.site], contacts: [], configurations: [] }],
      boards: [{ id: board, openStatuses: [status('New')], closedStatus: status('Closed'), types: [] }],
      priorities: [records.id('/service/priorities', 'No SLA')],
      sources: [records.id('/service/sources', 'Phone')],
      members: [{ id: records.id('/system/members', 'Admin1'), identifier: 'Admin1' }],
    };
    await seedTickets(seeder, { count: 30, now, seed: 3, targets, notes: true });
    assert.equal(seeder.counts()['/service/tickets'], 30);
    assert.equal(seeder.counts()['/service/tickets/{parentId}/notes'], 30);
  });
});
