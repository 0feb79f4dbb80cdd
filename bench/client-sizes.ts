import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const programs: Readonly<Record<string, string>> = {
  'one module': `import { openConnection } from '@reeve/client/connection';
import { service } from '@reeve/client/service';
console.log(service(openConnection()).tickets);`,
  'all modules': `import { connect } from '@reeve/client';\nconsole.log(connect());`,
  everything: [
    '',
    '/callbacks',
    '/bundles',
    '/reference',
    '/dead-letters',
    '/callback-store',
    '/tenant',
    '/testing',
    '/node',
  ]
    .map((name, at) => `import * as part${at} from '@reeve/client${name}';\nconsole.log(part${at});`)
    .join('\n'),
  'connectwise-rest 1.3.0': `import { ManageAPI } from 'connectwise-rest';\nconsole.log(ManageAPI);`,
};

/** Prints what is installed, and what bundles of some programs weigh. */
export function measureSizes(folder: string): void {
  for (const name of ['@reeve/client', 'connectwise-rest']) {
    const files = globSync('**/*', { cwd: join(folder, 'node_modules', name) });
    const bytes = files.reduce((sum, file) => sum + sizeOf(join(folder, 'node_modules', name, file)), 0);
    process.stdout.write(`${name}: ${(bytes / 1e6).toFixed(2)} MB of its own, ${files.length} files\n`);
  }
  for (const [name, program] of Object.entries(programs)) {
    const { atOnce, whenNeeded } = bundleOf(program, folder);
    process.stdout.write(`bundle, ${name}: ${sizesOf(atOnce)}; when it is needed, ${sizesOf(whenNeeded)} more\n`);
  }
}

/** What a program loads when it starts, and what it loads when it needs it. */
interface Bundle {
  readonly atOnce: readonly Buffer[];
  readonly whenNeeded: readonly Buffer[];
}

interface MetaFile {
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { path: string; kind: string }[] }>>;
}

function bundleOf(program: string, folder: string): Bundle {
  const meta = join(folder, 'meta.json');
  writeFileSync(join(folder, 'entry.mjs'), program);
  rmSync(join(folder, 'bundle'), { recursive: true, force: true });
  const form = ['--bundle', '--minify', '--splitting', '--platform=node', '--format=esm', '--log-level=error'];
  const tool = join(folder, 'node_modules/esbuild-wasm/bin/esbuild');
  const args = [tool, 'entry.mjs', ...form, '--outdir=bundle', `--metafile=${meta}`];
  const made = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(made.stderr);
  const { outputs } = JSON.parse(readFileSync(meta, 'utf8')) as MetaFile;
  const atOnce = new Set(['bundle/entry.js']);
  for (const file of atOnce)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) atOnce.add(path);
  const read = (files: readonly string[]) => files.map((file) => readFileSync(join(folder, file)));
  return { atOnce: read([...atOnce]), whenNeeded: read(Object.keys(outputs).filter((file) => !atOnce.has(file))) };
}

function sizesOf(files: readonly Buffer[]): string {
  const sum = (bytes: readonly Buffer[]) => kilo(bytes.reduce((all, { length }) => all + length, 0));
  return `${sum(files)} kB, ${sum(files.map((file) => gzipSync(file, { level: 9 })))} kB compressed`;
}

function sizeOf(file: string): number {
  const found = statSync(file);
  return found.isFile() ? found.size : 0;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
