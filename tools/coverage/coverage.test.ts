import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '../../packages/catalogue/src/catalogue.ts';
import { computedCollections } from './computed-collections.ts';
import { findEntries } from './find-entries.ts';
import { renderCoverage } from './render-coverage.ts';

const catalogue = loadCatalogue();
const actions = catalogue.operations.filter(({ kind }) => kind === 'action');

describe('the coverage page', () => {
  it('names only collections that there are', () => {
    assert.deepEqual(
      Object.keys(computedCollections).filter((path) => catalogue.findView(path)?.path !== path),
      [],
    );
  });

  it('counts every operation once', async () => {
    const page = renderCoverage(catalogue, await findEntries());
    const totals = [...page.matchAll(/^\| \*\*all\*\* .* (\d+) \|$/gm)].map((found) => Number(found[1]));
    assert.deepEqual(totals, [catalogue.operations.length, catalogue.operations.length]);
  });

  it('says "not yet" of exactly the actions that the server does not have', async () => {
    const entryOf = await findEntries();
    const lines = renderCoverage(catalogue, entryOf).match(/^\* .*: not yet$/gm) ?? [];
    assert.equal(lines.length, actions.filter((operation) => entryOf(operation) === undefined).length);
  });

  it('leads to the file of an action', async () => {
    const page = renderCoverage(catalogue, await findEntries());
    assert.match(page, /merge`: real \(\[service\/ticket\/merge-tickets\.ts\]\(\.\.\/packages\/domain\/src\/service\//);
  });
});
