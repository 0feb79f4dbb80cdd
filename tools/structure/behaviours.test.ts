import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { loadCatalogue } from '../../packages/catalogue/src/index.ts';
import type { Behaviour } from '../../packages/domain/src/unit/behaviour.ts';
import { Tables } from '../../packages/store/src/index.ts';
import { behaviourPage } from '../coverage/behaviour-page.ts';

const root = join(import.meta.dirname, '../..');
const mostOfARoom = 25;

/** Files that declare a behaviour or a roll-up and have no test beside them yet, with the reason. */
const untested: Readonly<Record<string, string>> = {};

const { rollUps } = behaviourPage;
const behaviours = [...behaviourPage.behaviours, ...behaviourPage.made.keys()];
const tables = Tables.of(loadCatalogue());

/** Those of one record, in the order in which they run. */
const byRecord = Map.groupBy(
  behaviours.flatMap((behaviour) => behaviour.collections.map((collection) => ({ collection, behaviour }))),
  ({ collection }) => collection,
);

/** Every file that declares any, and the names under which it exports them. */
const declaring = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('/unit/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .filter(({ text }) => /\b(behaviour|rollUp)\(/.test(text) && !/^export function (behaviour|rollUp)</m.test(text))
  .map(({ file, text }) => ({
    file,
    exported: [...text.matchAll(/^export const (\w+) = (?:behaviour|rollUp)\(/gm)].map(([, name = '']) => name),
  }));

function wordsOf(name: string): string[] {
  return name
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .split(/-/)
    .filter((word) => word !== '');
}

/** Pairs of a record and phase that set a field in common, the one that runs first before the other. */
function rivals(all: readonly Behaviour[]): [Behaviour, Behaviour][] {
  return all.flatMap((later, at) =>
    all
      .slice(0, at)
      .filter(({ phase, sets }) => phase === later.phase && sets.some((field) => later.sets.includes(field)))
      .map((earlier): [Behaviour, Behaviour] => [earlier, later]),
  );
}

describe('behaviours and roll-ups as they are declared', () => {
  it('two of a record and phase that set the same field say which runs first', () => {
    const pairs = [...byRecord.values()].flatMap((own) => rivals(own.map(({ behaviour }) => behaviour)));
    assert.ok(pairs.length > 0, 'there is one such pair at least');
    for (const [earlier, later] of pairs)
      assert.ok(later.after.includes(earlier), `“${later.says}” does not say that it runs after “${earlier.says}”`);
  });

  it('what one runs after comes earlier in the list of the record, in the same phase', () => {
    for (const own of byRecord.values()) {
      const all = own.map(({ behaviour }) => behaviour);
      for (const [at, { after, phase, says }] of all.entries())
        for (const earlier of after)
          assert.ok(all.slice(0, at).includes(earlier) && earlier.phase === phase, `“${says}”: “${earlier.says}”`);
    }
  });

  it('every field that is set or looked at is one of the collection', () => {
    for (const { says, collections, sets, on } of behaviours) {
      const changed = on !== null && typeof on === 'object' && 'changed' in on ? on.changed : [];
      for (const collection of collections) assertFields(says, collection, [...sets, ...changed]);
    }
    for (const { says, of, into, by, reads, sets } of rollUps) {
      assertFields(says, of, [by.field, ...reads]);
      assertFields(says, into, [sets]);
    }
  });

  it(`a room declares at most ${mostOfARoom}`, () => {
    const rooms = Map.groupBy(declaring, ({ file }) => dirname(file));
    assert.deepEqual(
      [...rooms].filter(([, own]) => own.length > mostOfARoom).map(([room]) => room),
      [],
    );
  });

  it('no two say the same', () => {
    const groups = Map.groupBy([...behaviours, ...rollUps], ({ says }) => says);
    assert.deepEqual(
      [...groups].filter(([, same]) => same.length > 1).map(([says]) => says),
      [],
    );
  });

  it('only those that run at a deletion look at nothing', () => {
    for (const { says, phase, on } of behaviours) assert.equal(on === null, phase === 'release', says);
  });
});

describe('files that declare behaviours and roll-ups', () => {
  it('are found', () => {
    const all = behaviourPage.behaviours.length + rollUps.length - behaviourPage.madeRollUps.size;
    assert.equal(declaring.flatMap(({ exported }) => exported).length, all);
  });

  // An export may add what the record is called: `join-names.ts` of a member has `joinMemberNames`.
  it('are named by what happens, as the export is', () => {
    const made = new Set([...behaviourPage.made.values(), ...behaviourPage.madeRollUps.values()]);
    for (const { file, exported } of declaring.filter(({ file }) => !made.has(file))) {
      assert.equal(exported.length, 1, `${file} declares one`);
      const [words, called] = [wordsOf(exported[0] ?? ''), wordsOf(basename(file, '.ts'))];
      assert.equal(words[0], called[0], file);
      assert.deepEqual(
        called.filter((word) => !words.includes(word)),
        [],
        `${file} exports ${exported[0]}`,
      );
    }
  });

  it('have a test beside them', () => {
    const without = declaring.filter(({ file }) => !existsSync(join(root, file.replace(/\.ts$/, '.test.ts'))));
    assert.deepEqual(without.map(({ file }) => file).sort(), Object.keys(untested).sort());
  });
});

function assertFields(says: string, collection: string, fields: readonly string[]): void {
  const keys = new Set(tables.of(collection).columns.map(({ key }) => key));
  assert.deepEqual(
    fields.filter((field) => !keys.has(field)),
    [],
    `“${says}” on ${collection}`,
  );
}
