import assert from 'node:assert/strict';
import { test } from 'node:test';
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
