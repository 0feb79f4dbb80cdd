import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'packages/console/src');

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: { console: join(source, 'main.tsx'), style: join(source, 'style/console.css') },
  entryNames: '[name]-[hash]',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // Errors of the client are told apart, and shown, by their names.
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'silent',
};

/**
 * Builds the console into a folder: a page, a script and a style, the last two with a mark of their content in their names,
 * and an icon. Raises what the bundler raises.
 */
export async function buildConsole(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({ ...options, outdir: folder });
  const names = Object.keys(metafile?.outputs ?? {}).map((path) => basename(path));
  const named = (ending: string) => names.find((name) => name.endsWith(ending)) ?? '';
  const page = readFileSync(join(source, 'index.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace('console.js', named('.js')).replace('console.css', named('.css')),
  );
  writeFileSync(join(folder, 'icon.svg'), readFileSync(join(source, 'icon.svg')));
}
