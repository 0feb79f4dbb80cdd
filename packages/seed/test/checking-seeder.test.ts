import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { seedBase } from '../src/base/seed-base.ts';
import { type CheckingSeeder, createCheckingSeeder, SeedRefused } from './checking-seeder.ts';

const catalogue = loadCatalogue();

async function seeded(): Promise<CheckingSeeder> {
  const seeder = createCheckingSeeder(catalogue);
  await seedBase(seeder, { now: '2026-03-10T15:00:00Z' });
  return seeder;
}

const refused: readonly (readonly [what: string, path: string, body: Record<string, unknown>])[] = [
  ['an unknown path', '/service/nope', { name: 'x' }],
  ['an unknown parent', '/service/boards/99/statuses', { name: 'x' }],
  ['a missing required field', '/service/sources', { defaultFlag: true }],
  ['an unknown field', '/service/sources', { name: 'x', colour: 'red' }],
  ['a text too long', '/service/sources', { name: 'x'.repeat(51) }],
  ['an unknown word', '/service/priorities', { name: 'x', color: 'Crimson' }],
  ['a number for a text', '/service/sources', { name: 5 }],
  ['a broken date-time', '/finance/batchSetups', { nextRunDate: '2026-13-01T00:00:00Z', daysInAdvance: 1 }],
  ['a reference to nothing', '/service/boards', { name: 'x', location: { id: 99 }, department: { id: 1 } }],
  ['a reference without id', '/service/boards', { name: 'x', location: { name: 'Main' }, department: { id: 1 } }],
  [
    'a status of another board',
    '/service/tickets',
    { summary: 'x', company: { id: 1 }, board: { id: 1 }, status: { id: 20 } },
  ],
  [
    'a bad item of a list',
    '/company/contacts',
    { firstName: 'x', communicationItems: [{ type: { id: 99 }, value: 'y' }] },
  ],
];

describe('the checking seeder', () => {
  it('takes what is right', async () => {
    const seeder = await seeded();
    const body = { summary: 'x', company: { id: 1 }, board: { id: 1 }, status: { id: 2 } };
    assert.equal(await seeder.create('/service/tickets', body), 1);
    assert.equal(await seeder.create('/service/tickets/1/notes', { text: 'y', detailDescriptionFlag: true }), 1);
    await seeder.update('/service/tickets', 1, { summary: 'z' });
    assert.equal(seeder.rows('/service/tickets').get(1)?.['summary'], 'z');
  });

  for (const [what, path, body] of refused) {
    it(`refuses ${what}`, async () => {
      const seeder = await seeded();
      await assert.rejects(seeder.create(path, body), SeedRefused);
    });
  }

  it('refuses to change a record that is not there, or to something wrong', async () => {
    const seeder = await seeded();
    await assert.rejects(seeder.update('/service/sources', 99, { name: 'x' }), SeedRefused);
    await assert.rejects(seeder.update('/service/sources', 1, { name: '' }), SeedRefused);
  });
});
