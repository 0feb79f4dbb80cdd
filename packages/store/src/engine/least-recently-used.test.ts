import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeastRecentlyUsed } from './least-recently-used.ts';

test('the entry that was not asked for the longest goes first', () => {
  const made: string[] = [];
  const cache = new LeastRecentlyUsed<string, string>(2);
  const make = (key: string) => {
    made.push(key);
    return key.toUpperCase();
  };
  const get = (key: string) => cache.get(key, make);
  assert.deepEqual(['a', 'b', 'a', 'c', 'a', 'b'].map(get), ['A', 'B', 'A', 'C', 'A', 'B']);
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
  assert.equal(cache.size, 2);
});

test('nothing is kept of an entry that could not be made', () => {
  const cache = new LeastRecentlyUsed<string, string>(2);
  assert.throws(() => cache.get('a', () => assert.fail('no')), /no/);
  assert.equal(cache.size, 0);
});
