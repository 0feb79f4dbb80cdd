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

/** The name of what takes a file: nobody knows which that will be, for it is taken when the tests before it are over. */
const taking = 'takes the next test file';

/** Whether a test of this name is the taking of a file. */
export function isTaking(name: string): boolean {
  return name === taking;
}

function takeNext(folder: string, files: readonly string[], from: number): void {
  it(taking, async () => {
    const at = files.findIndex((_, number) => number >= from && isTaken(join(folder, String(number))));
    const file = files[at];
    if (file === undefined) return;
    // Its tests are named meanwhile, and run after this and before the next.
    await load(file).finally(() => takeNext(folder, files, at + 1));
  });
}

async function load(file: string): Promise<void> {
  await import(pathToFileURL(file).href).catch((cause: unknown) => {
    throw new Error(`${basename(file)} cannot be loaded`, { cause });
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
