import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';

const others = 0o077;

/** Makes the folder, with those above it, and leaves it to its owner alone. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if ((statSync(folder).mode & others) !== 0) chmodSync(folder, 0o700);
}

/** Makes an empty file that its owner alone may read. Raises `EEXIST` when there is one. */
export function makePrivateFile(file: string): void {
  writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
}

/** Leaves a file to its owner alone, as earlier ones were not; the logs that SQLite makes beside it get its permissions. */
export function keepPrivate(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    const found = statSync(each, { throwIfNoEntry: false });
    if (found !== undefined && (found.mode & others) !== 0) chmodSync(each, 0o600);
  }
}
