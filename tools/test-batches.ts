import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * How many batches the files are dealt into, twice as many as run at a time: few, for each loads and compiles what the others have too, 20 seconds of the
 * processor, and so many that none grows too large.
 */
const batchCount = 6;

/**
 * Deals test files into batches that share a process, and writes a file for each batch that imports them: most of a test
 * file's time was the loading of the sources.
 *
 * @returns the files to run.
 */
export function writeBatches(files: readonly string[], root: string): string[] {
  const folder = join(root, 'node_modules/.cache/test-batches');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: Math.min(batchCount, files.length) }, (_, batch) => {
    const inBatch = files.filter((_, index) => index % batchCount === batch);
    return writeBatch(inBatch, join(folder, `batch-${batch + 1}.test.mjs`), root);
  });
}

function writeBatch(files: readonly string[], path: string, root: string): string {
  const imports = files.map((file) => `import ${JSON.stringify(relative(join(path, '..'), resolve(root, file)))};\n`);
  writeFileSync(path, imports.join(''));
  return path;
}
