/**
 * Measures the client beside `connectwise-rest`: what it weighs installed and bundled, what its types cost the compiler, and what a call
 * costs over raw `undici` and `fetch`. `esbuild-wasm` and `undici` are installed by npm into a folder of the run. Goals stand in
 * docs/performance.md; nothing is asserted. `node bench/client.ts sizes|types|calls`, all without a word.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../tools/build-client/build-client.ts';
import { measureCalls } from './client-calls.ts';
import { measureSizes } from './client-sizes.ts';
import { measureTypes } from './client-types.ts';

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'reeve-bench-client-'));
try {
  const tools = ['esbuild-wasm@0.25.12', 'undici@7.16.0', 'connectwise-rest@1.3.0'];
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', ...tools];
  if (spawnSync('npm', args, { stdio: 'ignore', timeout: 300_000 }).status !== 0)
    throw new Error('npm could not install.');
  mkdirSync(join(folder, 'node_modules/@reeve'), { recursive: true });
  buildClient(join(folder, 'node_modules/@reeve/client'));
  // The compiler wants Node's types where the files are that it checks.
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of ['@types/node', 'undici-types'])
    symlinkSync(join(import.meta.dirname, '../node_modules', name), join(folder, 'node_modules', name), 'dir');
  if (isWanted('sizes')) measureSizes(folder);
  if (isWanted('types')) measureTypes(folder);
  if (isWanted('calls')) await measureCalls(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}
