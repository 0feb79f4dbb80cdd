import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { longTests } from '../long-tests.ts';

test('every test file that is said to take long is there', () => {
  const gone = Object.keys(longTests).filter((file) => !existsSync(join(import.meta.dirname, '../..', file)));
  assert.deepEqual(gone, []);
});
