import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { computedCollections } from './computed-collections.ts';
import { emptyCollections } from './empty-collections.ts';
import { findCoverage } from './find-coverage.ts';
import { keptRecords } from './kept-records.ts';
import { plainRecords } from './plain-records.ts';
import { renderCoverage } from './render-coverage.ts';
import { type Coverage, stateOf } from './state-of.ts';

const root = join(import.meta.dirname, '../..');

describe('the coverage page', () => {
  let coverage: Coverage;
  let page: string;
  before(async () => {
    coverage = await findCoverage();
    page = renderCoverage(coverage);
  });

  it('names only collections that there are', () => {
    const named = [...Object.keys(computedCollections), ...Object.keys(plainRecords), ...Object.keys(keptRecords)];
    assert.deepEqual(
      named.filter((path) => coverage.catalogue.findView(path)?.path !== path),
      [],
    );
  });

  it('says why nothing follows of what is stored, and why nothing comes into what is empty, and of nothing else', () => {
    const explained = [
      'company',
      'expense',
      'finance',
      'marketing',
      'procurement',
      'project',
      'sales',
      'schedule',
      'service',
      'system',
      'time',
    ];
    const kept = [...page.matchAll(/^\* `(\/(\w+)\/.*)` \(.*\): (stored|empty)(: \S.*)?$/gm)];
    const unsaid = kept.filter(([, , section, , why]) => explained.includes(section ?? '') && why === undefined);
    assert.deepEqual(
      unsaid.map(([line]) => line),
      [],
    );
    const stale = Object.keys(keptRecords).filter((path) => !kept.some(([, view]) => view === path));
    assert.deepEqual(stale, []);
  });

  it('counts every operation once', () => {
    const totals = [...page.matchAll(/^\| \*\*all\*\* .* (\d+) \|$/gm)].map((found) => Number(found[1]));
    const { length } = coverage.catalogue.operations;
    assert.deepEqual(totals, [length, length]);
  });

  it('says "not yet" of exactly the actions that the server does not have, or that only say so', () => {
    const actions = coverage.catalogue.operations.filter(({ kind }) => kind === 'action');
    const lines = page.match(/^\* .*: not yet( \(.*\))?$/gm) ?? [];
    const lacking = actions.filter((operation) => {
      const entry = coverage.entryOf(operation);
      return entry === undefined || entry.isRefused === true;
    });
    assert.equal(lines.length, lacking.length);
  });

  it('leads to the file of an action', () => {
    assert.match(
      page,
      /merge`: real \(\[service\/ticket\/bundle\/merge-tickets\.ts\]\(\.\.\/packages\/domain\/src\/service\//,
    );
  });

  it('calls no collection empty in which a source makes records', () => {
    const unsaid = filledIn(coverage).filter((path) => coverage.facts.empty.has(path));
    assert.deepEqual(unsaid, []);
  });

  it('says of every empty collection why, and of no other', () => {
    const { catalogue, facts } = coverage;
    const shown = catalogue.operations.map(({ view }) => (view === undefined ? '' : catalogue.view(view).collection));
    const empty = [...facts.empty].filter((path) => shown.includes(path)).sort();
    assert.deepEqual(Object.keys(emptyCollections).sort(), empty);
  });

  it('knows what only comes from outside as empty, and what nobody looks at as stored', () => {
    const stateAt = (method: string, path: string) => {
      const operation = coverage.catalogue.operations.find((each) => each.method === method && each.path === path);
      assert.ok(operation !== undefined, path);
      return stateOf(operation, coverage).state;
    };
    assert.equal(stateAt('GET', '/service/tickets'), 'real');
    assert.equal(stateAt('POST', '/system/ePayConfigurations'), 'stored');
    assert.equal(stateAt('GET', '/system/experiments'), 'empty');
  });
});

/** Collections that are named by the sources that make records. */
function filledIn({ catalogue }: Coverage): string[] {
  const files = globSync('packages/domain/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const making = sources.filter((source) => /makeRecord\(|how: 'create'/.test(source));
  const named = making.flatMap((source) => [...source.matchAll(/'(\/[\w/{}]+)'/g)].map(([, path = '']) => path));
  return [...new Set(named)].flatMap((path) => catalogue.findView(path)?.collection ?? []);
}
