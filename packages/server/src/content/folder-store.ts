import { constants } from 'node:fs';
import { copyFile, type FileHandle, link, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type BytePart, ContentMissing, type ContentStore, ContentUnavailable } from '@reeve/domain';
import { makeFolders } from './make-folders.ts';

/** Bytes that are read ahead of who takes a file. */
const aheadBytes = 256 * 1024;

/** Files in a folder: a folder a tenant, in it one by the first two letters of the keys. Private to who runs the server. */
export class FolderStore implements ContentStore {
  readonly heldBytes = 0;
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  async put(tenant: string, key: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
    const folder = this.#folderOf(tenant, key);
    const file = await orUnavailable(async () => {
      makeRoomIn(folder);
      return open(join(folder, key), 'wx', 0o600);
    });
    try {
      for await (const piece of pieces) await orUnavailable(() => writeAll(file, piece));
      await orUnavailable(() => file.datasync());
    } finally {
      await file.close();
    }
    await orUnavailable(() => syncFolder(folder));
  }

  async get(tenant: string, key: string, part?: BytePart): Promise<Readable> {
    const file = await orUnavailable(() => open(this.#pathOf(tenant, key), 'r'));
    return file.createReadStream({
      highWaterMark: aheadBytes,
      ...(part === undefined ? {} : { start: part.from, end: part.to }),
    });
  }

  delete(tenant: string, key: string): Promise<void> {
    return orUnavailable(() => rm(this.#pathOf(tenant, key), { force: true }));
  }

  copy(from: string, to: string): Promise<void> {
    return orUnavailable(async () => {
      for (const part of await namesIn(join(this.#root, from))) {
        const [source, target] = [join(this.#root, from, part), join(this.#root, to, part)];
        makeRoomIn(target);
        for (const name of await namesIn(source)) await linkOrCopy(join(source, name), join(target, name));
      }
    });
  }

  rename(from: string, to: string): Promise<void> {
    return orUnavailable(() => renameFolder(join(this.#root, from), join(this.#root, to)));
  }

  async replace(tenant: string, by: string): Promise<void> {
    const gone = `~gone.${tenant}`;
    await this.drop(gone);
    await this.rename(tenant, gone);
    await this.rename(by, tenant);
    await this.drop(gone);
  }

  drop(tenant: string): Promise<void> {
    return orUnavailable(() => rm(join(this.#root, tenant), { recursive: true, force: true }));
  }

  #folderOf(tenant: string, key: string): string {
    return join(this.#root, tenant, key.slice(0, 2));
  }

  #pathOf(tenant: string, key: string): string {
    return join(this.#folderOf(tenant, key), key);
  }
}

/** What cannot be made is no file that is missing. */
function makeRoomIn(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    throw new ContentUnavailable(`The folder of documents: ${(error as Error).message}`, { cause: error });
  }
}

async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; at += (await file.write(piece, at)).bytesWritten);
}

/** A file is there after a failure of the machine when its folder was written too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

async function namesIn(folder: string): Promise<string[]> {
  return (await orNone(readdir(folder))) ?? [];
}

async function renameFolder(from: string, to: string): Promise<void> {
  await orNone(rename(from, to));
}

/** Files never change: two tenants may have one. Where a file cannot have two names it is copied. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return;
    await orNone(copyFile(from, to));
  }
}

async function orNone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ContentUnavailable) throw error;
    if (codeOf(error) === 'ENOENT') throw new ContentMissing('The file is not in the folder of documents.');
    throw new ContentUnavailable(`The folder of documents: ${(error as Error).message}`, { cause: error });
  }
}

/** Where a test runner gives tests globals of their own, what Node raises is no instance of their `Error`. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
