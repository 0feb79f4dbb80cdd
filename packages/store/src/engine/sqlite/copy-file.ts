import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { copyFile as copyBytes, open } from 'node:fs/promises';
import * as sqlite from 'node:sqlite';
import { promisify } from 'node:util';
import { makePrivateFile } from './private-file.ts';
import { SqliteConnection, type SqliteSettings } from './sqlite-connection.ts';
import type { SqliteTenant } from './sqlite-tenant.ts';

/** More pages than any file has: a copy is made in one step, so a writer cannot make it start again. */
const allPages = 2 ** 31 - 1;

const run = promisify(execFile);

/** Copies a file that nobody has open to one that is nobody's yet, beside `to`, and answers its name. */
export function copyClosed(from: string, to: string): Promise<string> {
  return intoPart(to, (part) => copyBytes(from, part, constants.COPYFILE_FICLONE));
}

/** The same with the file of a tenant that is open: nobody writes it meanwhile. */
export function copyOpen(tenant: SqliteTenant, from: string, to: string, settings: SqliteSettings): Promise<string> {
  return intoPart(to, async (part) => {
    const isCopied = await tenant.whileStill(async (isSettled) => isSettled && (await copiedOutside(from, part)));
    if (!isCopied) await copyPages(from, part, settings);
  });
}

/** Waits until a file is on the disk. */
export async function keepOnDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.datasync().finally(() => handle.close());
}

/** Has `copy` write a file that is nobody's yet, beside `to`, and answers its name. Of one that fails nothing is left. */
export async function intoPart(to: string, copy: (part: string) => Promise<void>): Promise<string> {
  const part = `${to}.${randomUUID()}.part`;
  makePrivateFile(part);
  try {
    await copy(part);
    return part;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * Copies in another process: to open and close a file here would give up the locks that SQLite has on it. A quarter of the
 * time of a copy page by page. False where there is no such command.
 */
function copiedOutside(from: string, part: string): Promise<boolean> {
  if (process.platform === 'win32') return Promise.resolve(false);
  return run('cp', ['--', from, part]).then(
    () => true,
    () => false,
  );
}

/** Copies by SQLite's own backup, which Node has since 22.16, or as a statement: what is still in the log is seen. */
async function copyPages(from: string, part: string, settings: SqliteSettings): Promise<void> {
  const source = SqliteConnection.open(from, settings, 'writer');
  try {
    if ('backup' in sqlite) await sqlite.backup(source.database, part, { rate: allPages });
    else source.all('vacuum into ?', [part]);
  } finally {
    source.close();
  }
}
