import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { printLines } from './print-lines.ts';

function aPaper() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const exits: (() => void)[] = [];
  const print = printLines({
    write: (text) => void written.push(text),
    atEndOfTurn: (work) => void ends.push(work),
    atExit: (work) => void exits.push(work),
  });
  const endTurn = () => {
    for (const work of ends.splice(0)) work();
  };
  return { written, endTurn, print, exit: () => exits.map((work) => work()) };
}

test('lines of one turn are written together, in order, each once', () => {
  const { print, written, endTurn, exit } = aPaper();
  print('a');
  print('b');
  assert.deepEqual(written, []);
  endTurn();
  print('c');
  endTurn();
  exit();
  assert.deepEqual(written, ['a\nb\n', 'c\n']);
});

test('lines that wait are written when the process exits', () => {
  const { print, written, exit } = aPaper();
  print('last words');
  exit();
  assert.deepEqual(written, ['last words\n']);
});

test('a process that ends itself at once has printed its lines', () => {
  const source = pathToFileURL(new URL('../compose/environment.ts', import.meta.url).pathname).href;
  const program = `import { machine } from ${JSON.stringify(source)}; for (let n = 0; n < 5000; n++) machine.print('line ' + n); process.exit(0);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  assert.deepEqual([lines.length, lines[0], lines[4999]], [5001, 'line 0', 'line 4999']);
});
