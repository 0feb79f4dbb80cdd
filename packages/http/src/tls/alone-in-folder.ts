import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const lookAgainEvery = 20;
/** No work takes so long: whose mark is older was killed. */
const leftAfter = 10_000;

/**
 * Runs `work` while no other process runs one for the same folder: of servers that are started at once, one makes what the others
 * then find. A mark in the folder says that somebody is at it.
 */
export async function aloneInFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const mark = join(folder, 'making');
  while (!(await isTaken(mark))) {
    if (await wasLeft(mark)) await rm(mark, { force: true });
    else await setTimeout(lookAgainEvery);
  }
  try {
    return await work();
  } finally {
    await rm(mark, { force: true });
  }
}

async function isTaken(mark: string): Promise<boolean> {
  try {
    await writeFile(mark, '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A clock that was set back makes a mark of the future of it. */
async function wasLeft(mark: string): Promise<boolean> {
  const made = await stat(mark).catch(() => null);
  return made !== null && Math.abs(Date.now() - made.mtimeMs) > leftAfter;
}
