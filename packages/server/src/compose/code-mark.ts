import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '../../..');

/**
 * Another text when the code that runs, or the catalogue, is another: what was made by it can be told from what an older one
 * made. A bundle brings its mark along; of sources it is a digest, which takes a tenth of a second.
 */
export function codeMark(): string {
  known ??= bundleMark() ?? digestOfSources();
  return known;
}

/** The mark of the bundle that runs; null where the sources run. */
export function bundleMark(): string | null {
  return import.meta.url.endsWith('.ts') ? null : readFileSync(join(import.meta.dirname, 'mark'), 'utf8');
}

let known: string | undefined;

/** What has no part in what a tenant is filled with. */
const passedOver = /^(cli|sandbox|testkit)\/|\.test\.ts$/;

function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync('*/src/**/*.{ts,json}', { cwd: packages }).filter((file) => !passedOver.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(packages, file)));
  return hash.digest('hex').slice(0, 16);
}
