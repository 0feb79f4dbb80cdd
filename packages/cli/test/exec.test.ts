import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const program = join(import.meta.dirname, '../bin/exec.js');
const run = (...words: string[]) => spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });

describe('exec where the shell has none', () => {
  it('sets variables as env does, and runs the command with its words', () => {
    const { stdout } = run('env', 'ONE=1', 'TWO=a=b c', process.execPath, '-p', 'process.env.ONE + process.env.TWO');
    assert.equal(stdout, '1a=b c\n');
  });

  it('runs a command without variables', () => {
    assert.equal(run(process.execPath, '-p', 'process.argv[1]', 'A=1').stdout, 'A=1\n');
  });

  it('ends as the command does', () => {
    assert.equal(run('env', 'A=1', process.execPath, '-e', 'process.exit(3)').status, 3);
  });

  it('is how scripts of npm set variables, for the shell of Windows has no other way', () => {
    const root = join(import.meta.dirname, '../../../package.json');
    const { scripts } = JSON.parse(readFileSync(root, 'utf8')) as { scripts: Record<string, string> };
    const setting = Object.values(scripts).filter((script) => /(^|\s)[A-Z_]+=/.test(script));
    assert.ok(setting.length > 0);
    for (const script of setting) assert.match(script, /^exec env ([A-Z_]+=\S* )+node /);
  });
});
