import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { it } from 'node:test';

it('what worlds on PostgreSQL are copied from is not there: whoever makes it says why, and fails the run', () => {
  const words = [join(import.meta.dirname, 'make-templates.ts'), 'postgres://nobody:nothing@127.0.0.1:1/none'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^No database for the tests to copy: .*ECONNREFUSED/);
});
