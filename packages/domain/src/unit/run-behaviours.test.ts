import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { Tables } from '@reeve/store';
import { type Behaviour, behaviour, type Declaration } from './behaviour.ts';
import { BehaviourIndex } from './behaviour-index.ts';
import { Draft } from './draft.ts';
import { runBehaviours } from './run-behaviours.ts';
import type { Ran, Unit } from './unit.ts';

const companies = '/company/companies';
const catalogue = loadCatalogue();
const table = Tables.of(catalogue).of(companies);
type Company = Draft<typeof companies>;

/** A behaviour of companies that notes when it is asked and when it acts. */
function noted(name: string, heard: string[], declared: Partial<Declaration<typeof companies>>): Behaviour {
  return behaviour(companies, {
    says: name,
    source: 'made up for this test',
    phase: 'derive',
    on: 'every write',
    ...declared,
    when: (draft) => {
      heard.push(`${name}?`);
      return declared.when?.(draft) ?? true;
    },
    does: (draft, unit) => {
      heard.push(name);
      return declared.does?.(draft, unit);
    },
  });
}

/** A draft of a stored company, or of a new one. */
function draftOf(stored: Partial<Company['after']> | null): Company {
  const model = catalogue.model('Company');
  const blank: Company = new Draft('create', table, model, null);
  if (stored === null) return blank;
  return new Draft('patch', table, model, { ...blank.after, id: 1, ...stored });
}

async function run(behaviours: readonly Behaviour[], draft: Company): Promise<string[]> {
  const ran: Ran[] = [];
  await runBehaviours(new BehaviourIndex(behaviours).of(companies, 'derive'), draft, { ran } as Partial<Unit> as Unit);
  return ran.map(({ behaviour: { says } }) => says);
}

const setsCity = ({ after }: Company) => {
  after.city = 'Tampa';
};

describe('the behaviours of a phase', () => {
  it('run in the order of the list, those of other phases and collections not at all', async () => {
    const other = behaviour('/company/contacts', { says: 'other', source: '', phase: 'derive', does: assert.fail });
    const list = ['a', 'b', 'c'].map((name) => noted(name, [], {}));
    const later = noted('later', [], { phase: 'follow' });
    assert.deepEqual(await run([...list, other, later], draftOf(null)), ['a', 'b', 'c']);
  });

  it('wait for each other', async () => {
    const heard: string[] = [];
    const slow = noted('slow', heard, {
      does: () => new Promise((done) => setImmediate(done)).then(() => void heard.push('done')),
    });
    await run([slow, noted('next', heard, {})], draftOf(null));
    assert.deepEqual(heard, ['slow?', 'slow', 'done', 'next?', 'next']);
  });

  it('are none where the collection has none', async () => {
    assert.equal(new BehaviourIndex([]).of(companies, 'derive'), undefined);
    assert.deepEqual(await run([], draftOf(null)), []);
  });
});

describe('what makes a behaviour due', () => {
  it('is the making of a record', async () => {
    const list = [noted('new', [], { on: 'create' }), noted('any', [], {})];
    assert.deepEqual(await run(list, draftOf(null)), ['new', 'any']);
    assert.deepEqual(await run(list, draftOf({})), ['any']);
  });

  it('is a field that changes, on a new record one that has a value', async () => {
    const list = [noted('city', [], { on: { changed: ['city', 'zip'] } })];
    const changing = draftOf({ city: 'Miami' });
    changing.after.city = 'Tampa';
    assert.deepEqual(await run(list, changing), ['city']);
    assert.deepEqual(await run(list, draftOf({ city: 'Miami' })), []);
    assert.deepEqual(await run(list, draftOf(null)), []);
  });

  it('is a member that was sent', async () => {
    const list = [noted('types', [], { on: { sent: ['types'] } })];
    const sent = draftOf({});
    sent.input.set('types', []);
    assert.deepEqual(await run(list, sent), ['types']);
    assert.deepEqual(await run(list, draftOf({})), []);
  });

  it('is what an earlier behaviour set, where it changed by that', async () => {
    const looks = noted('looks', [], { on: { changed: ['city'] } });
    const sets = noted('sets', [], { sets: ['city'], does: setsCity });
    assert.deepEqual(await run([sets, looks], draftOf({})), ['sets', 'looks']);
    assert.deepEqual(await run([sets, looks], draftOf({ city: 'Tampa' })), ['sets']);
  });

  it('is not what a later one sets', async () => {
    const looks = noted('looks', [], { on: { changed: ['city'] } });
    const sets = noted('sets', [], { sets: ['city'], does: setsCity });
    assert.deepEqual(await run([looks, sets], draftOf({})), ['sets']);
  });

  it('goes on from one to the next', async () => {
    const first = noted('first', [], { sets: ['city'], does: setsCity });
    const second = noted('second', [], {
      on: { changed: ['city'] },
      sets: ['zip'],
      does: ({ after }) => {
        after.zip = '33601';
      },
    });
    const third = noted('third', [], { on: { changed: ['zip'] } });
    assert.deepEqual(await run([first, second, third], draftOf({})), ['first', 'second', 'third']);
  });
});

describe('the condition of a behaviour', () => {
  it('is not asked when nothing that it looks at was touched', async () => {
    const heard: string[] = [];
    const untouched = [
      noted('new', heard, { on: 'create' }),
      noted('city', heard, { on: { changed: ['city'] } }),
      noted('types', heard, { on: { sent: ['types'] } }),
    ];
    const draft = draftOf({ city: 'Tampa' });
    draft.after.zip = '33601';
    await run(untouched, draft);
    assert.deepEqual(heard, []);
  });

  it('is asked once, however many of its fields changed, and keeps it from acting', async () => {
    const heard: string[] = [];
    const draft = draftOf({});
    draft.after.city = 'Tampa';
    draft.after.zip = '33601';
    const unwilling = noted('never', heard, { on: { changed: ['city', 'zip'] }, when: () => false });
    assert.deepEqual(await run([unwilling], draft), []);
    assert.deepEqual(heard, ['never?']);
  });
});
