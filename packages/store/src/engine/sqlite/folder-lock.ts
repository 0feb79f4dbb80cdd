import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keepPrivate, makePrivateFile, makePrivateFolder } from './private-file.ts';

/** Another process serves this folder. `pid` is its number there where it runs (a container has its own numbers). */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by another Reeve (process ${pid}). One process serves a folder: stop that one, or name another folder.`,
    );
    this.folder = folder;
    this.pid = pid;
  }
}

const busy = 5;

/**
 * Takes the folder for this process until the returned function is called or the process ends, however it ends. Makes
 * the folder if it is missing. Raises `FolderInUse`.
 *
 * The lock is the operating system's, on `reeve.lock`, held by an open SQLite transaction. A file that only names a
 * process would be wrong in containers: after a crash the same number comes back, and two containers on one volume do
 * not see each other's processes.
 */
export function lockFolder(folder: string, pid: number): () => void {
  makePrivateFolder(folder);
  const file = join(folder, 'reeve.lock');
  if (!existsSync(file)) makePrivateFile(file);
  keepPrivate(file);
  const lock = new DatabaseSync(file);
  try {
    lock.exec(`begin immediate; pragma user_version = ${pid}; commit; begin immediate`);
  } catch (error) {
    const held = error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === busy;
    const refusal = held ? new FolderInUse(folder, holder(lock)) : error;
    lock.close();
    throw refusal;
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}

function holder(lock: DatabaseSync): number {
  return Number(lock.prepare('pragma user_version').get()?.['user_version'] ?? 0);
}
