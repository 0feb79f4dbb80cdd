import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBundle } from '../bundle/make-bundle.ts';

const root = join(import.meta.dirname, '../..');

/** A package as it was made. */
export interface MadePackage {
  /** The tarball's file. */
  readonly tarball: string;
  /** Bytes of it, and of what it holds. */
  readonly packed: number;
  readonly installed: number;
}

/** Makes the package `reeve` in a folder: bundle, demo, types, command, texts. Raises what bundler, compiler and npm raise. */
export async function assemblePackage(folder: string): Promise<MadePackage> {
  const place = join(folder, 'reeve');
  await makeBundle(join(place, 'dist'));
  writeFileSync(join(place, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
  for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(join(root, name), join(place, name));
  copyFileSync(join(import.meta.dirname, 'package-readme.md'), join(place, 'README.md'));
  writeCommand(join(place, 'bin'));
  writeTypes(join(place, 'types'));
  execFileSync(process.execPath, [join(place, 'bin/reeve.js'), 'demo', 'prepare', '--into', join(place, 'demo')]);
  return packFolder(place, folder);
}

function manifest() {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    ...{ name, version, description, license, type: 'module' },
    bin: { reeve: 'bin/reeve.js' },
    exports: { '.': { types: './types/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
    files: ['bin', 'dist', 'demo', 'types', 'CHANGELOG.md'],
    engines: { node: '>=22.16' },
  };
}

function writeCommand(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['starters.js', 'quiet-warnings.js', 'collect-sooner.js'])
    copyFileSync(join(root, 'packages/cli/bin', name), join(folder, name));
  copyFileSync(join(root, 'packages/cli/bin/released.js'), join(folder, 'reeve.js'));
  chmodSync(join(folder, 'reeve.js'), 0o755);
}

const face = `export * from './reeve.js';
import type { Reeve, ReeveOptions } from './reeve.js';

/** Starts a Reeve within this process, for a test, and answers when it can be called. */
export declare function startReeve(options?: ReeveOptions): Promise<Reeve>;

/** The server refused what it was asked for. */
export declare class ReeveRefused extends Error {
  readonly status: number;
}
`;

/** What tests work with is declared in files that need no other package. */
function writeTypes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['reeve', 'reeve-faults']) {
    const declarations = readFileSync(join(root, `packages/sandbox/src/${name}.ts`), 'utf8');
    writeFileSync(join(folder, `${name}.d.ts`), declarations.replaceAll(".ts';", ".js';"));
  }
  writeFileSync(join(folder, 'index.d.ts'), face);
}

/** Packs a folder as npm does, into another. Raises what npm raises. */
export function packFolder(place: string, into: string): MadePackage {
  const args = ['pack', '--json', '--pack-destination', into];
  const [made] = JSON.parse(execFileSync('npm', args, { cwd: place, encoding: 'utf8' }));
  return { tarball: join(into, made.filename), packed: made.size, installed: made.unpackedSize };
}
