import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const programs: Readonly<Record<string, string>> = {
  'one module': `import { openConnection } from '@reeve/client/connection';
import { service } from '@reeve/client/service';
console.log(service(openConnection()).tickets);`,
  'all modules': `import { connect } from '@reeve/client';\nconsole.log(connect());`,
  // But for `/tenant`, which has a table of every field of every model.
  everything: ['', '/callbacks', '/bundles', '/reference', '/dead-letters', '/callback-store', '/testing', '/node']
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
    const bundle = bundleOf(program, folder);
    process.stdout.write(
      `bundle, ${name}: ${kilo(bundle.length)} kB, ${kilo(gzipSync(bundle, { level: 9 }).length)} kB compressed\n`,
    );
  }
}

function bundleOf(program: string, folder: string): Buffer {
  const [entry, out] = [join(folder, 'entry.mjs'), join(folder, 'bundle.mjs')];
  writeFileSync(entry, program);
  const options = ['--bundle', '--minify', '--platform=node', '--format=esm', '--log-level=error', `--outfile=${out}`];
  const tool = join(folder, 'node_modules/esbuild-wasm/bin/esbuild');
  const made = spawnSync(process.execPath, [tool, entry, ...options], { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(made.stderr);
  return readFileSync(out);
}

function sizeOf(file: string): number {
  const found = statSync(file);
  return found.isFile() ? found.size : 0;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
