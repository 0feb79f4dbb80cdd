import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { TenantUnavailable } from '../errors.ts';
import { sqliteError } from './sqlite-error.ts';

const magic = 'SQLite format 3\0';
/** Where a file says whether it has a write-ahead log (2), as all of ours have (sqlite.org/fileformat.html). */
const logPlace = 18;

/**
 * Refuses a SQLite file that somebody else made, before it is opened in a way that would change it. What is no SQLite file
 * at all is told by SQLite. Raises `TenantUnavailable`.
 */
export function refuseForeignFile(file: string): void {
  const head = headOf(file);
  if (head.toString('latin1', 0, magic.length) !== magic || head[logPlace] === 2 || hasMeta(file)) return;
  throw new TenantUnavailable(null, 'The database of a company is none that Reeve made', file);
}

function headOf(file: string): Buffer {
  const head = Buffer.alloc(logPlace + 1);
  const open = openSync(file, 'r');
  try {
    readSync(open, head, 0, head.length, 0);
  } finally {
    closeSync(open);
  }
  return head;
}

function hasMeta(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare("select 1 from sqlite_master where name = 'reeve_meta'").get() !== undefined;
  } catch (error) {
    throw sqliteError(error, file);
  } finally {
    database.close();
  }
}
