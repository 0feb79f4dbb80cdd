import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a Reeve keeps its data, and what removes it in the end. */
export interface DataPlace {
  readonly folder: string;
  remove(): void;
}

const memory = '/dev/shm';

/** The demo is 13 MB, and every fork and snapshot as much again. */
const leastRoom = 512 * 1024 ** 2;

/** The folder that is named, which stays; else one of its own, in memory where the system has room for it there. */
export function dataPlace(named: string | undefined): DataPlace {
  if (named !== undefined) return { folder: named, remove: () => {} };
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'reeve-sandbox-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function hasRoom(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize >= leastRoom;
  } catch {
    return false;
  }
}
