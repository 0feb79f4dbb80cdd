import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { buildConsole } from './build-console.ts';
import { builtinByValue } from './builtin-by-value.ts';

const root = join(import.meta.dirname, '../..');

/** What is started by its own file: the command, what tests import, and the programs of threads. */
const entries = {
  reeve: 'packages/cli/src/run-process.ts',
  index: 'packages/sandbox/src/index.ts',
  'reader-thread-main': 'packages/store/src/engine/sqlite/reader-thread-main.ts',
  'pdf-thread-main': 'packages/domain/src/finance/invoice/pdf/pdf-thread-main.ts',
  'mail-thread-main': 'packages/mail/src/read/mail-thread-main.ts',
  'thumbnail-thread-main': 'packages/domain/src/system/document/thumbnail/thumbnail-thread-main.ts',
};

const fonts = ['Regular', 'Italic', 'Medium', 'MediumItalic'].map((name) => `Roboto-${name}.ttf`);

/** Libraries that came before modules ask for others by `require`, which a module has to make. */
const banner =
  "import { createRequire as makeRequire$ } from 'node:module';" +
  "import { dirname as folderOf$ } from 'node:path';" +
  "import { fileURLToPath as pathOf$ } from 'node:url';" +
  'const require = makeRequire$(import.meta.url), __filename = pathOf$(import.meta.url), __dirname = folderOf$(__filename);';

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: entries,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  external: ['pg-native'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  banner: { js: banner },
  plugins: [builtinByValue],
  logLevel: 'silent',
};

/**
 * Bundles the whole of Reeve into a folder: JavaScript without dependencies, the catalogue, the fonts of printed invoices, the console,
 * and `mark`, which is another one when anything in the bundle is. Raises what the bundler raises.
 */
export async function makeBundle(folder: string): Promise<void> {
  await build({ ...options, outdir: folder });
  copyInto(join(folder, 'generated'), join(root, 'packages/catalogue/src/generated'), ['catalogue.json']);
  const pdfmake = join(createRequire(import.meta.url).resolve('pdfmake/package.json'), '..');
  copyInto(join(folder, 'fonts/Roboto'), join(pdfmake, 'fonts/Roboto'), fonts);
  await buildConsole(join(folder, 'console'));
  writeFileSync(join(folder, 'mark'), markOf(folder));
}

function copyInto(folder: string, from: string, names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) copyFileSync(join(from, name), join(folder, name));
}

/** A digest of every file in a bundle. */
function markOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest('hex').slice(0, 16);
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  return join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1;
}
