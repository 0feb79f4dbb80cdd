import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const memoryFolder = '/dev/shm';
const leastRoom = 4 * 1024 ** 3;

/**
 * Where tests keep databases: in memory where the machine has a roomy folder of that kind, else in the folder for
 * temporary files. Copying a database of 2,900 small files, and waiting for the disk at each commit, is most of what a
 * test waits for.
 */
export async function roomyFolder(): Promise<string> {
  const room = await statfs(memoryFolder).catch(() => null);
  return room !== null && room.bavail * room.bsize >= leastRoom ? memoryFolder : tmpdir();
}
