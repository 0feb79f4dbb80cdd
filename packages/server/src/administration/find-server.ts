import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '@reeve/store';

/**
 * The number of the process that serves the SQLite tenants of a data folder, as it is called where it runs; null where none
 * does. A server on PostgreSQL holds no folder.
 */
export function serverOf(data: string): number | null {
  const folder = join(data, 'tenants');
  if (!existsSync(folder)) return null;
  try {
    lockFolder(folder, process.pid)();
    return null;
  } catch (error) {
    if (error instanceof FolderInUse) return error.pid;
    throw error;
  }
}
