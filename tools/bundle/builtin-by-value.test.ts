import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { build } from 'esbuild';
import { builtinByValue } from './builtin-by-value.ts';

const program = `
  import http, { createServer, STATUS_CODES } from 'node:http';
  import * as https from 'node:https';
  const loaded = process.moduleLoadList.filter((name) => name.includes('undici'));
  console.log(JSON.stringify([http.createServer === createServer, STATUS_CODES[404], typeof https.request, loaded]));`;

it('a bundle that serves loads no client that it does not use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-bundle-'));
  try {
    const [entry, outfile] = [join(folder, 'in.js'), join(folder, 'out.mjs')];
    writeFileSync(entry, program);
    const options = { bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' } as const;
    await build({ ...options, entryPoints: [entry], outfile, plugins: [builtinByValue] });
    const printed = execFileSync(process.execPath, [outfile], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(printed), [true, 'Not Found', 'function', []]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
