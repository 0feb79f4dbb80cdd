import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from './nearest.ts';

const names = ['summary', 'status', 'board', 'boardId', 'id', 'closedFlag', 'dateEntered'];

const cases: [string, string | undefined][] = [
  ['sumary', 'summary'],
  ['sumamry', 'summary'],
  ['Summmary', 'summary'],
  ['BOARD', 'board'],
  ['baord', 'board'],
  ['boardld', 'boardId'],
  ['closeflag', 'closedFlag'],
  ['dateentred', 'dateEntered'],
  ['di', 'id'],
  ['xy', undefined],
  ['resources', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
];
for (const [word, expected] of cases) {
  test(`"${word.slice(0, 12)}" is nearest to ${expected ?? 'nothing'}`, () =>
    assert.equal(nearest(word, names), expected));
}

test('the first of equally near candidates wins, and an exact one over all', () => {
  assert.equal(nearest('bat', ['cat', 'hat']), 'cat');
  assert.equal(nearest('hat', ['cat', 'HAT', 'hat']), 'HAT');
});

/** Slips between two words, counted from their ends. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [less, lesser] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) === b.at(-1)) return slipsBetween(less, lesser);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const swap = swapped ? [slipsBetween(a.slice(0, -2), b.slice(0, -2))] : [];
  return 1 + Math.min(slipsBetween(less, lesser), slipsBetween(less, b), slipsBetween(a, lesser), ...swap);
}

test('a word is near where it has a slip for every three letters, three at most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const allowed = Math.min(3, Math.max(1, Math.floor(one.length / 3)));
      const expected = slipsBetween(one, other) <= allowed ? other : undefined;
      assert.equal(nearest(one, [other]), expected);
    }),
    { numRuns: 500 },
  );
});
