import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes the folder, with those above it, for its owner alone. Node's own way (`recursive`) tries for ever where no folder can be
 * made in one that is there, as in `/proc`. Raises what the file system says.
 */
export function makeFolders(folder: string): void {
  if (madeOne(folder)) return;
  makeFolders(dirname(resolve(folder)));
  if (!madeOne(folder)) throw Object.assign(new Error(`No folder can be made at ${folder}.`), { code: 'ENOENT' });
}

/** False when there is no folder to make it in. Of several servers that start at once another one may be first. */
function madeOne(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
  return true;
}
