import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';

/** The test files of a run, in the order in which they are taken. */
export interface TestList {
  readonly files: readonly string[];
}

/** The name of the list in the folder of a run. */
export const listName = 'files.json';

/**
 * Runs the tests of a process: takes the next file of the run's list that no other process took, whenever the tests of the one before are over. A file that
 * cannot be loaded fails by its name, and the next is taken. The process has `tests-without-hooks.ts`, without which the tests of a file would be tests of
 * its loading.
 */
export function runLane(folder: string): void {
  const { files } = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as TestList;
  takeNext(folder, files, 0);
}

const loading = 'loads ';

/** Whether a test of this name is the loading of a file. */
export function isLoading(name: string): boolean {
  return name.startsWith(loading) && name.endsWith('.test.ts');
}

function takeNext(folder: string, files: readonly string[], from: number): void {
  const at = files.findIndex((_, number) => number >= from && isTaken(join(folder, String(number))));
  const file = files[at];
  if (file === undefined) return;
  it(`${loading}${basename(file)}`, async () => {
    // Its tests are named meanwhile, and run after this and before the next.
    await import(pathToFileURL(file).href).finally(() => takeNext(folder, files, at + 1));
  });
}

/** False where another process was faster. */
function isTaken(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
