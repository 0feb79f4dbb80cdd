import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { hasTable, type TenantDatabase } from '@reeve/store';
import { toTimestamp } from '../clock.ts';
import { type LookOptions, RegularLook } from '../write/regular-look.ts';
import type { AttachedPart, TenantGround, TenantPart } from '../write/tenant-part.ts';
import { recordContent, type StoredBytes } from './content.ts';
import type { BytePart, ContentStore } from './content-store.ts';
import { contentTable, fileTable, looseFileTable } from './file-tables.ts';

/** What files are kept with. */
export interface KeptFilesOptions extends LookOptions {
  readonly store: ContentStore;
  readonly clock: { now(): number };
}

/** For how long a file may be on its way, where other processes may be receiving it. */
const wayMilliseconds = 24 * 60 * 60 * 1000;

/** First bytes of a file that are remembered, to tell what kind it is. */
const headBytes = 256;

/**
 * The files of a tenant in the store. What is about to come is written down before the first byte, and taken back by the
 * transaction that gives it to a record; what a record gives up is written down by the transaction that does. So what
 * belongs to no record is known, whatever ends when, and is deleted, after the fact.
 */
export class KeptFiles {
  readonly #database: TenantDatabase;
  readonly #options: KeptFilesOptions;
  readonly #coming = new Set<string>();
  /** Looks for files that are to be deleted. */
  readonly looks: RegularLook;

  constructor(database: TenantDatabase, options: KeptFilesOptions) {
    this.#database = database;
    this.#options = options;
    this.looks = new RegularLook(options, () => this.#sweep());
  }

  /** Bytes of memory that a file takes at the most on its way in. */
  get heldBytes(): number {
    return this.#options.store.heldBytes;
  }

  /** Takes a file in. It belongs to no record yet: `storeContent` gives it to one, and `discard` gives it up. */
  async receive(pieces: AsyncIterable<Uint8Array>): Promise<StoredBytes> {
    const key = randomUUID();
    const since = toTimestamp(this.#options.clock.now());
    this.#coming.add(key);
    const measured = new Measured(pieces);
    try {
      await this.#run('insert into "reeve_loose_file" ("key", "since") values (?, ?)', [key, since]);
      await this.#options.store.put(this.#database.tenant, key, measured);
    } catch (error) {
      await this.discard(key);
      throw error;
    }
    return { key, size: measured.size, head: measured.head };
  }

  /** Ends the care for a file that was received: it has its record. */
  settled(key: string): void {
    this.#coming.delete(key);
  }

  /** Gives a file up that was received; what cannot be deleted now is deleted later. */
  async discard(key: string): Promise<void> {
    await this.#delete(key).catch(this.#options.report);
    this.#coming.delete(key);
  }

  /** The bytes of a file, all or a part of them. Raises `ContentMissing`. */
  open(key: string, part?: BytePart): Promise<Readable> {
    return this.#options.store.get(this.#database.tenant, key, part);
  }

  /** Deletes what belongs to no record. What goes wrong is reported, and tried again. */
  sweep(): Promise<void> {
    return this.looks.look();
  }

  async #sweep(): Promise<void> {
    const before = this.#isAlone ? '~' : toTimestamp(this.#options.clock.now() - wayMilliseconds);
    const found = await this.#database.reader.all('select "key" from "reeve_loose_file" where "since" < ?', [before]);
    for (const [key] of found) if (!this.#coming.has(String(key))) await this.#delete(String(key));
  }

  /** One process alone serves a folder: what is on its way and not its own was on its way when another ended. */
  get #isAlone(): boolean {
    return this.#database.dialect.name === 'sqlite';
  }

  /** First nobody can claim it any more, then its bytes go, then it is forgotten. */
  async #delete(key: string): Promise<void> {
    const marked = await this.#run(`update "reeve_loose_file" set "since" = '' where "key" = ?`, [key]);
    if (marked === 0) return;
    await this.#options.store.delete(this.#database.tenant, key);
    await this.#run('delete from "reeve_loose_file" where "key" = ?', [key]);
  }

  #run(sql: string, parameters: readonly string[]): Promise<number> {
    return this.#database.write(async (transaction) => transaction.run(sql, parameters));
  }
}

/** Counts what passes, and remembers how it began. */
class Measured implements AsyncIterable<Uint8Array> {
  readonly #pieces: AsyncIterable<Uint8Array>;
  size = 0;
  head: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#pieces) {
      this.size += piece.length;
      if (this.head.length < headBytes) this.head = Buffer.concat([this.head, piece.subarray(0, headBytes)]);
      yield piece;
    }
  }
}

/** The files of every tenant of a process. */
export function keptFilesPart(options: KeptFilesOptions): TenantPart<KeptFiles> {
  return {
    name: 'files',
    tables: [contentTable, fileTable, looseFileTable],
    attach({ database }: TenantGround): AttachedPart<KeptFiles> {
      const own = new KeptFiles(database, options);
      return {
        own,
        recorder: recordContent,
        // A document was written: it may have given up a file.
        heard: (table) => {
          if (table === 'system_documents') own.looks.lookSoon();
        },
        open: (writer) => {
          own.looks.open(writer);
          own.looks.lookSoon(); // for what was on its way when another process ended
        },
        close: () => own.looks.close(),
      };
    },
    hasWork: async (database) =>
      (await hasTable(database, looseFileTable.name)) &&
      (await database.reader.all(`select 1 from "${looseFileTable.name}" limit 1`)).length > 0,
  };
}
