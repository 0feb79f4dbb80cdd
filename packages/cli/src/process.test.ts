import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/reeve.js', import.meta.url));

function reeve(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: {} });
}

test('the program prints its version and ends with 0', () => {
  const { status, stdout, stderr } = reeve('--version');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

test('the program ends with 2 when it does not understand', () => {
  const { status, stdout, stderr } = reeve('nonsense');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /There is no command "nonsense"/);
});
