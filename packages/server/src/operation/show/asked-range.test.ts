import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AskedRange, askedRange } from './asked-range.ts';

const cases: readonly [string | undefined, number, AskedRange][] = [
  [undefined, 10, 'none'],
  ['bytes=0-3', 10, { from: 0, to: 3 }],
  ['bytes=4-', 10, { from: 4, to: 9 }],
  ['bytes=-3', 10, { from: 7, to: 9 }],
  ['bytes=-30', 10, { from: 0, to: 9 }],
  ['bytes=4-400', 10, { from: 4, to: 9 }],
  ['bytes=10-', 10, 'outside'],
  ['bytes=-0', 10, 'outside'],
  ['bytes=0-', 0, 'outside'],
  ['bytes=3-1', 10, 'none'],
  ['bytes=0-1,4-5', 10, 'none'],
  ['lines=0-3', 10, 'none'],
  ['bytes=-', 10, 'none'],
  ['bytes=a-b', 10, 'none'],
];

for (const [header, size, expected] of cases)
  test(`"${header}" of ${size} bytes asks for ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(askedRange(header, size), expected);
  });
