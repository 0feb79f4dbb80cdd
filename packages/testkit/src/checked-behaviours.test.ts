import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { type Behaviour, behaviour, Draft, refuse, type Unit } from '@reeve/domain';
import { Tables } from '@reeve/store';
import { aCompany } from './builders/company.ts';
import { checkedBehaviour } from './checked-behaviours.ts';
import { aWorld } from './world.ts';

const companies = '/company/companies';
const catalogue = loadCatalogue();
const table = Tables.of(catalogue).of(companies);
const said = {
  says: 'a company says one thing and does another',
  source: 'made up for this test',
  on: 'create',
} as const;

async function run(checked: Behaviour, ran: string[] = []): Promise<void> {
  const draft = new Draft('create', table, catalogue.model('Company'), null);
  await checkedBehaviour(ran)(checked).does(draft, {} as Unit);
}

const setsCity = ({ after }: Draft<typeof companies>) => {
  after.city = 'Tampa';
};

describe('a checked behaviour', () => {
  it('is noted when it does what it says', async () => {
    const ran: string[] = [];
    await run(behaviour(companies, { ...said, phase: 'derive', sets: ['city'], does: setsCity }), ran);
    assert.deepEqual(ran, [said.says]);
  });

  it('fails with its sentence and the field when it sets one that it does not name', async () => {
    const lying = behaviour(companies, { ...said, phase: 'derive', sets: ['zip'], does: setsCity });
    await assert.rejects(run(lying), /“a company says one thing and does another” sets the field city/);
  });

  for (const phase of ['refuse', 'release'] as const)
    it(`fails when it sets anything in the phase ${phase}, said or not`, async () => {
      await assert.rejects(run(behaviour(companies, { ...said, phase, sets: ['city'], does: setsCity })), /city/);
    });

  for (const phase of ['complete', 'derive', 'follow', 'release'] as const)
    it(`fails when it adds a broken rule in the phase ${phase}`, async () => {
      const does = (company: Draft<typeof companies>) => company.refuse('InvalidField', 'city', 'No.');
      await assert.rejects(run(behaviour(companies, { ...said, phase, does })), /another” refuses/);
    });

  it('fails when it raises a fault where it should compute', async () => {
    const does = () => refuse({ kind: 'record in use', message: 'No.' });
    await assert.rejects(run(behaviour(companies, { ...said, phase: 'derive', does })), /another” refuses/);
    await assert.rejects(run(behaviour(companies, { ...said, phase: 'release', does })), /No\./);
  });
});

describe('a world', () => {
  it('checks every behaviour, and notes those that ran', async () => {
    await using world = await aWorld();
    await aCompany(world, 'Acme');
    assert.ok(world.ran.includes('a new company gets a main site with its address'));
    assert.ok(!world.ran.includes('a new ticket has the default priority'));
  });
});
