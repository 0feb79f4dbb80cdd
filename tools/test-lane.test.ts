import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { listName } from './test-lane.ts';

const lane = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'test-lane.ts')).href);
const withoutHooks = pathToFileURL(join(import.meta.dirname, 'tests-without-hooks.ts')).href;
const tests = (name: string) =>
  `import { describe, it } from 'node:test'; describe('of ${name}', () => { it('runs ${name}', () => {}); });`;

/** What several processes that share a list say, as TAP. */
async function lanesOver(sources: Readonly<Record<string, string>>, count: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-lanes-'));
  const files = Object.keys(sources).map((name) => join(folder, name));
  for (const [name, source] of Object.entries(sources)) await writeFile(join(folder, name), source);
  await writeFile(join(folder, listName), JSON.stringify({ files }));
  const program = `import { runLane } from ${lane}; runLane(${JSON.stringify(folder)});`;
  const args = ['--import', withoutHooks, '--test-reporter=tap', '--input-type=module', '--eval', program];
  const env = { ...process.env };
  // What it says is for this test, not for the runner that this test has.
  delete env['NODE_TEST_CONTEXT'];
  const run = () =>
    new Promise<string>((resolve) => execFile(process.execPath, args, { env }, (_, stdout) => resolve(stdout)));
  const said = await Promise.all(Array.from({ length: count }, run));
  await rm(folder, { recursive: true });
  return said;
}

test('processes share the files of a list, each of which one runs, and one that cannot be loaded fails alone', async () => {
  const broken = 'throw new Error("not to be loaded");';
  const said = await lanesOver({ 'a.test.mjs': tests('a'), 'b.test.mjs': broken, 'c.test.mjs': tests('c') }, 2);
  const lines = said
    .join('\n')
    .split('\n')
    .map((line) => line.trim().replace(/ \d+ -/, ''));
  const refused = "error: 'b.test.mjs cannot be loaded'";
  for (const ran of ['ok runs a', 'ok of a', 'ok runs c', 'ok of c', 'not ok takes the next test file', refused])
    assert.equal(lines.filter((line) => line === ran).length, 1, ran);
});

test('the tests of a file are over before the next is loaded', async () => {
  const slow = `import { it } from 'node:test';
    it('takes its time', async () => { await new Promise(setImmediate); globalThis.isOver = true; });`;
  const after = `import assert from 'node:assert/strict'; assert.ok(globalThis.isOver);`;
  const [said] = await lanesOver({ 'a.test.mjs': slow, 'b.test.mjs': after }, 1);
  assert.match(said ?? '', /^ok \d+ - takes its time/m);
  assert.match(said ?? '', /^# fail 0$/m);
});

test('a file is taken no sooner than it is run, so that another process may have it', async () => {
  const looks = `import { existsSync } from 'node:fs'; import { it } from 'node:test';
    it('looks', () => { if (existsSync(new URL('1', import.meta.url))) throw new Error('The next was taken.'); });`;
  const [said] = await lanesOver({ 'a.test.mjs': looks, 'b.test.mjs': tests('b') }, 1);
  for (const name of ['looks', 'of b']) assert.match(said ?? '', new RegExp(`^ok \\d+ - ${name}$`, 'm'));
});
