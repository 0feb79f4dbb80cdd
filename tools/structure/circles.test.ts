import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { circlesOf, fileGraph, grouped, packageOf, within } from './import-graph.ts';

/** The folders below `src` that still stand in circles, by package; `*` is any. These lists may only shrink. */
const exceptions: Readonly<Record<string, readonly string[]>> = {};

const graph = fileGraph();
const packages = [...new Set([...graph.keys()].map(packageOf))];

describe('what imports what', () => {
  it('knows the circles of a graph', () => {
    const graphOf = (edges: Record<string, string[]>) =>
      new Map(Object.entries(edges).map(([name, to]) => [name, new Set(to)]));
    assert.deepEqual(circlesOf(graphOf({ a: ['b'], b: ['c'], c: [] })), []);
    assert.deepEqual(circlesOf(graphOf({ a: ['b'], b: ['c'], c: ['b', 'd'], d: ['d'] })), [['b', 'c'], ['d']]);
    assert.deepEqual(circlesOf(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a'] })), [['a', 'b', 'c', 'd']]);
  });

  it('has no circle of packages', () => {
    assert.deepEqual(circlesOf(grouped(graph, packageOf)), []);
  });

  for (const name of packages) {
    const own = within(graph, name);
    const excepted = exceptions[name] ?? [];
    const isExcepted = (folder: string) => excepted.includes(folder) || excepted.includes('*');
    const shown = (path: string) => path.replace(`packages/${name}/src`, '').replace(/^\//, '') || '.';

    it(`has no circle of files in ${name}`, () => {
      assert.deepEqual(circlesOf(own), []);
    });

    it(`has no circle of folders in ${name}`, () => {
      const circles = circlesOf(grouped(own, dirname)).map((circle) => circle.map(shown));
      assert.deepEqual(
        circles.filter((circle) => !circle.every(isExcepted)),
        [],
      );
    });
  }
});
