import type { Readable } from 'node:stream';

/** Bytes of a file, both ends included. */
export interface BytePart {
  readonly from: number;
  readonly to: number;
}

/** The bytes of a file are not where they should be: they were deleted meanwhile, or whoever keeps them lost them. */
export class ContentMissing extends Error {
  override readonly name = 'ContentMissing';
}

/** Files cannot be kept or read now: the disk is full, the store is away. The message is for whoever operates the server. */
export class ContentUnavailable extends Error {
  override readonly name = 'ContentUnavailable';
}

/**
 * Where the bytes of files are kept: a folder, or a store by the S3 protocol. Keys are texts of letters, digits and dashes
 * that were never used before; what is under one never changes. All of it raises `ContentUnavailable` where that is so.
 */
export interface ContentStore {
  /** Bytes of memory that a file takes at the most on its way in. */
  readonly heldBytes: number;
  /** Keeps what comes, durably: all of it when this resolves. What it rejects with is what the pieces were ended by. */
  put(tenant: string, key: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes as they are asked for, all or a part; whoever has enough destroys the stream. Raises `ContentMissing`. */
  get(tenant: string, key: string, part?: BytePart): Promise<Readable>;
  /** Deletes what is under a key, whole or in part; nothing where there is none. */
  delete(tenant: string, key: string): Promise<void>;
  /** Gives a tenant what another has, and it does not have yet. */
  copy(from: string, to: string): Promise<void>;
  /** Gives what a tenant has to one that has nothing. */
  rename(from: string, to: string): Promise<void>;
  /** The same to one that has something, which is gone then. */
  replace(tenant: string, by: string): Promise<void>;
  /** Deletes all that a tenant has. */
  drop(tenant: string): Promise<void>;
}
