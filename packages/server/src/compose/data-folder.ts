import { accessSync, chmodSync, constants, lstatSync, readdirSync } from 'node:fs';
import { makeFolders } from '../content/make-folders.ts';

/** What Reeve makes in a data folder. */
const ours = /^(tenants|documents|tls|control-token(\.\d+)?)$/;

const others = 0o077;

/** The data folder cannot be made, or not be written to; `message` names it and says why. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file of that name',
  ENOENT: 'there can be no folder in that place',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a file system that is read only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its path leads round in a circle',
  ENAMETOOLONG: 'a name of its path is too long',
};

/**
 * Makes the data folder for its owner alone. One that was there is made so when it is this user's and holds nothing but what
 * Reeve keeps; somebody else's, and one that is shared with other things, is left: what is made in it is private by itself.
 * @throws {DataFolderUnusable}
 */
export function makeDataFolder(folder: string): void {
  try {
    make(folder);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new DataFolderUnusable(`The data folder ${folder} cannot be used: ${reason}.`, { cause: error });
  }
}

function make(folder: string): void {
  makeFolders(folder);
  accessSync(folder, constants.W_OK | constants.X_OK);
  const { mode, uid } = lstatSync(folder);
  const isOwn = uid === process.getuid?.() && readdirSync(folder).every((name) => ours.test(name));
  if ((mode & others) !== 0 && isOwn) chmodSync(folder, 0o700);
}
