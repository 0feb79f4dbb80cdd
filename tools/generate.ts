/**
 * Writes every generated file of the repository, or, with --check, fails when one is not up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './compile-catalogue/compile.ts';
import { readSources } from './compile-catalogue/sources.ts';
import type { GeneratedFile } from './generated-files.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** Writes the file where it differs. With --check says so instead, and answers false. */
async function bringUpToDate({ path, make }: GeneratedFile): Promise<boolean> {
  const file = join(root, path);
  const text = await make();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return true;
  if (check) process.stderr.write(`${path} is not up to date: run "npm run generate".\n`);
  else {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${path}\n`);
  }
  return !check;
}

const catalogue = {
  path: 'packages/catalogue/src/generated/catalogue.json',
  make: () => compileCatalogue(readSources()),
};
let isUpToDate = await bringUpToDate(catalogue);
// The others read the compiled catalogue when they are loaded, so it is written before.
const { generatedFiles } = await import('./generated-files.ts');
for (const file of generatedFiles) isUpToDate = (await bringUpToDate(file)) && isUpToDate;
process.exitCode = isUpToDate ? 0 : 1;
