import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { reeve } from '../../../test/a-terminal.ts';

const words = async (...typed: string[]) =>
  (await reeve(['completion', 'words', '--', ...typed])).out.split('\n').filter((each) => each !== '');

test('commands, flags and paths are completed', async () => {
  assert.deepEqual(await words('te'), ['tenant']);
  assert.deepEqual(await words('tenant', ''), ['create', 'delete', 'export', 'import', 'list']);
  assert.deepEqual(await words('get', 'service/tickets', '--wh'), [
    '--where',
    '--where-children',
    '--where-custom-fields',
  ]);
  assert.deepEqual(await words('get', 'serv'), ['service/']);
  assert.deepEqual(await words('get', 'service/ticketL'), ['service/ticketLinks']);
  assert.deepEqual(await words('get', 'service/tickets', 'x'), []);
});

test('the script of bash offers what the program prints', { skip: process.platform === 'win32' }, async () => {
  const { out } = await reeve(['completion', 'bash']);
  const program = `reeve() { printf 'asked'; printf ' %s' "$@"; printf '\\n'; }
${out}
COMP_WORDS=(reeve get serv); COMP_CWORD=2; _reeve 2>/dev/null; printf '%s' "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['-c', program], { encoding: 'utf8' });
  assert.equal(ran.stdout, 'asked completion words -- get serv');
});

test('other shells have their scripts, and none is made up', async () => {
  assert.match((await reeve(['completion', 'zsh'])).out, /^#compdef reeve\n/);
  assert.match((await reeve(['completion', 'fish'])).out, /^complete -c reeve /);
  assert.equal((await reeve(['completion', 'cmd'])).code, 2);
});
