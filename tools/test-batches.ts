import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { longTests } from './long-tests.ts';

/**
 * What share of the work each batch has: three run at a time, and the small ones fill the end. Few, for each loads and compiles what the
 * others have too, ten seconds of the processor.
 */
const shares = [27, 27, 27, 11, 8];

/** What a file takes that is not said to take long, in seconds. */
const usualSeconds = 0.35;

/**
 * Deals test files into batches that share a process, and writes a file for each batch that imports them: most of a test
 * file's time was the loading of the sources.
 *
 * @returns the files to run, the longest first.
 */
export function writeBatches(files: readonly string[], root: string): string[] {
  const folder = join(root, 'node_modules/.cache/test-batches');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return dealt(files.map((file) => relative(root, resolve(root, file))))
    .filter((batch) => batch.length > 0)
    .map((batch, at) => writeBatch(batch, join(folder, `batch-${at + 1}.test.mjs`), root));
}

/** Each file goes to the batch that has least of its share by then, the longest files first. */
function dealt(files: readonly string[]): string[][] {
  const batches = shares.map((share) => ({ share, seconds: 0, files: [] as string[] }));
  const seconds = (file: string) => longTests[file] ?? usualSeconds;
  for (const file of [...files].sort((a, b) => seconds(b) - seconds(a))) {
    const after = (batch: (typeof batches)[number]) => (batch.seconds + seconds(file)) / batch.share;
    const [least] = batches.sort((a, b) => after(a) - after(b));
    least?.files.push(file);
    if (least !== undefined) least.seconds += seconds(file);
  }
  return batches.sort((a, b) => b.share - a.share).map((batch) => batch.files);
}

function writeBatch(files: readonly string[], path: string, root: string): string {
  const imports = files.map((file) => `import ${JSON.stringify(relative(join(path, '..'), resolve(root, file)))};\n`);
  writeFileSync(path, imports.join(''));
  return path;
}
