import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from '../../packages/catalogue/src/catalogue.ts';
import { actions } from '../../packages/server/src/operation/action/actions.ts';
import { computedCollections } from './computed-collections.ts';
import { renderCoverage } from './render-coverage.ts';

const catalogue = loadCatalogue();
const named = catalogue.operations.flatMap((operation) => (operation.action === undefined ? [] : [operation.action]));

describe('the coverage page', () => {
  it('knows no action that the catalogue does not have', () => {
    assert.deepEqual(
      [...actions.keys()].filter((name) => !named.includes(name)),
      [],
    );
  });

  it('gives every action a name of its own', () => {
    assert.equal(new Set(named).size, named.length);
  });

  it('names only collections that there are', () => {
    assert.deepEqual(
      Object.keys(computedCollections).filter((path) => catalogue.findView(path)?.path !== path),
      [],
    );
  });

  it('counts every operation once', () => {
    const page = renderCoverage(catalogue, actions);
    const totals = [...page.matchAll(/^\| \*\*all\*\* .* (\d+) \|$/gm)].map((found) => Number(found[1]));
    assert.deepEqual(totals, [catalogue.operations.length, catalogue.operations.length]);
  });

  it('says "not yet" of exactly the actions that the server does not have', () => {
    const lines = renderCoverage(catalogue, actions).match(/^\* .*: not yet$/gm) ?? [];
    assert.equal(lines.length, named.filter((name) => !actions.has(name)).length);
  });
});
