import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildClient } from '../../../tools/build-client/build-client.ts';
import type { BuiltPackage } from '../../../tools/build-package/build-package.ts';
import { runCompiler } from '../../testkit/src/compiler.ts';

const root = join(import.meta.dirname, '../../..');
/** Below the repository, so that the compiler finds Node's types. */
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/client-package-'));
let built: BuiltPackage;

before(() => {
  mkdirSync(join(folder, 'node_modules/@reeve'), { recursive: true });
  built = buildClient(join(folder, 'node_modules/@reeve/client'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes of what a program loads when it starts, compressed. */
async function bundled(program: string): Promise<number> {
  writeFileSync(join(folder, 'entry.mjs'), program);
  const { outputFiles, metafile } = await build({
    entryPoints: ['entry.mjs'],
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  });
  const atOnce = new Set(['out/entry.js']);
  for (const file of atOnce)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in metafile.outputs) atOnce.add(path);
  const loaded = outputFiles.filter(({ path }) => atOnce.has(relative(folder, path)));
  return loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/** A figure that the compiler tells of a file with that text; they are the same on every machine. */
function figureOf(program: string, name: 'Lines' | 'Instantiations'): number {
  writeFileSync(join(folder, 'program.ts'), program);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2024',
    types: ['node'],
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const made = runCompiler('-p', folder, '--extendedDiagnostics', '--singleThreaded');
  assert.equal(made.status, 0, made.stdout);
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(made.stdout)?.[1]);
}

const client = `import { connect } from '@reeve/client';\nconst client = connect();\n`;
const list = `void client.service.tickets.list({ fields: ['id', 'board/name'] });\n`;

it('is small as it is installed, and depends on nothing', () => {
  assert.ok(built.bytes < 4_000_000, `${built.bytes} bytes`);
});

it('has types for every entry where `exports` are not read, as by `moduleResolution: node` of CommonJS programs', () => {
  const place = join(folder, 'node_modules/@reeve/client');
  const { main, types, typesVersions, exports } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  assert.deepEqual({ types, default: main }, exports['.']);
  const entries = Object.keys(exports).filter((entry) => entry !== '.');
  assert.deepEqual(
    Object.keys(typesVersions['*']),
    entries.map((entry) => entry.slice(2)),
  );
  for (const [file] of Object.values<[string]>(typesVersions['*'])) assert.ok(existsSync(join(place, file)), file);
  writeFileSync(join(folder, 'entry.cjs'), "console.log(typeof require('@reeve/client').connect);");
  assert.equal(execFileSync(process.execPath, [join(folder, 'entry.cjs')], { encoding: 'utf8' }), 'function\n');
});

it('is small in a program that uses one module, and in one that uses everything', async () => {
  const one = `import { openConnection } from '@reeve/client/connection';
import { service } from '@reeve/client/service';
console.log(service(openConnection()).tickets);`;
  const parts = ['', '/callbacks', '/callback-store', '/bundles', '/reference', '/dead-letters', '/testing', '/node'];
  const all = parts.map((name, at) => `import * as part${at} from '@reeve/client${name}';\nconsole.log(part${at});`);
  const [ofOne, ofAll] = [await bundled(one), await bundled(all.join('\n'))];
  assert.ok(ofOne < 25_000 && ofAll < 45_000, `${ofOne} and ${ofAll} bytes`);
});

it('costs the compiler less than a third of what connectwise-rest does, and little for conditions', () => {
  const theirs = 107_225;
  const lines = figureOf(client + list, 'Lines') - figureOf('export {};', 'Lines');
  assert.ok(lines < theirs / 3, `${lines} lines`);
  const conditions = Array.from(
    { length: 200 },
    (_, at) => `void client.service.tickets.count({ where: (t) => [t.board.name.is('${at}'), t.id.isAbove(${at})] });`,
  );
  const instantiations = figureOf(client + conditions.join('\n'), 'Instantiations');
  assert.ok(instantiations < 1000, `${instantiations} instantiations`);
});
