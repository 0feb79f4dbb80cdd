import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeastRecentlyUsed } from './least-recently-used.ts';

function countedCache(capacity: number) {
  const made: string[] = [];
  const cache = new LeastRecentlyUsed<string, string>(capacity);
  const get = (key: string) =>
    cache.get(key, (each) => {
      made.push(each);
      return each.toUpperCase();
    });
  return { made, cache, get };
}

test('what was not asked for the longest goes first, and is made again', () => {
  const { made, cache, get } = countedCache(4);
  assert.deepEqual([...'abacadab'].map(get), [...'ABACADAB']);
  assert.deepEqual(made, [...'abcdb']);
  assert.ok(cache.size <= 4);
});

test('never more are kept than there is room for, whatever is asked for', () => {
  const { cache, get } = countedCache(10);
  for (let at = 0; at < 1000; at += 1) {
    get(`key ${(at * 7) % 23}`);
    assert.ok(cache.size <= 10, `${cache.size}`);
  }
});

test('nothing is kept of an entry that could not be made', () => {
  const cache = new LeastRecentlyUsed<string, string>(2);
  assert.throws(() => cache.get('a', () => assert.fail('no')), /no/);
  assert.equal(cache.size, 0);
});
