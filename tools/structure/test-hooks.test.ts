import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

test('what a file does around each of its tests, it says within its suites', () => {
  const files = globSync('{packages,tools}/**/*.test.ts', { cwd: root, exclude: (name) => name === 'node_modules' });
  // Beside them it would be done around the tests of every other file too that the process runs after it.
  const around = files.filter((file) => /^(before|after)Each\(/m.test(readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(around, []);
});
