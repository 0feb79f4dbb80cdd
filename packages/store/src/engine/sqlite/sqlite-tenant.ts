import { Listeners } from '../announcements.ts';
import type { AnnouncementListener, Connection, LongReader, TenantDatabase, Transaction } from '../engine.ts';
import { DatabaseClosed, ReaderCannotWrite, TenantUnavailable } from '../errors.ts';
import type { GuardedTransaction } from '../guarded-transaction.ts';
import { sqliteDialect } from './dialect.ts';
import type { ReaderThreads } from './reader-threads.ts';
import { sameFile } from './same-file.ts';
import { SqliteConnection, type SqliteSettings } from './sqlite-connection.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { WriteGroups } from './write-groups.ts';

/** What a SQLite tenant is opened with. */
export interface SqliteTenantOptions {
  readonly tenant: string;
  readonly file: string;
  readonly settings: SqliteSettings;
  /** Null: long reads are done as all others are. */
  readonly threads: ReaderThreads | null;
  /** Told what a listener raised. */
  readonly report: (error: unknown) => void;
  /** Called once when the tenant is closed. */
  readonly onClose: () => void;
  /** Waits for a lock of another program. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/**
 * A tenant in a SQLite file: one connection that writes, one that reads in the same thread once that is needed (`SqliteReader`), and the
 * engine's threads for long reads.
 * Announcements reach the listeners of this object; one process serves a file, so there are no others.
 */
export class SqliteTenant implements TenantDatabase {
  readonly tenant: string;
  readonly dialect = sqliteDialect;
  readonly reader: Connection;
  readonly background: LongReader;
  readonly #options: SqliteTenantOptions;
  readonly #mainReader: SqliteReader;
  readonly #writer: SqliteConnection;
  readonly #writes: WriteGroups;
  readonly #listeners: Listeners;
  readonly #isSame: () => boolean;
  #closing: Promise<void> | null = null;

  /** Opens the file. Raises `TenantUnavailable` when it is no database, `DatabaseUnavailable` when it cannot be opened. */
  constructor(options: SqliteTenantOptions) {
    const { tenant, file, settings, threads } = options;
    this.tenant = tenant;
    this.#options = options;
    this.#writer = SqliteConnection.open(file, settings, 'writer');
    this.#mainReader = new SqliteReader(this.#writer, () => this.#openReader());
    this.#listeners = new Listeners(options.report);
    this.#isSame = sameFile(file);
    this.#writes = new WriteGroups(this.#writer, {
      onCommit: (transaction) => this.#announce(transaction),
      checkKept: () => this.checkKept(),
      busyMilliseconds: settings.busyMilliseconds,
      wait: options.wait,
    });
    this.reader = { all: (sql, parameters) => this.#open(this.#mainReader).all(sql, parameters), run: refuse };
    this.background =
      threads === null
        ? this.reader
        : { all: (sql, parameters = [], turn) => this.#open(threads).read(file, sql, parameters, turn), run: refuse };
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#open(this.#writer);
    return this.#writes.run(work);
  }

  /** Runs work while nobody writes, which is told whether the file alone has everything. */
  whileStill<T>(work: (isSettled: boolean) => Promise<T>): Promise<T> {
    this.#open(this.#writer);
    return this.#writes.whileStill(work);
  }

  listen(topic: string, listener: AnnouncementListener, onGap?: () => void): () => void {
    return this.#listeners.add(topic, listener, onGap);
  }

  caughtUp(): true {
    return true;
  }

  get isClosing(): boolean {
    return this.#closing !== null;
  }

  /** Closes after the writes asked for so far. Closing again answers the same promise. */
  close(): Promise<void> {
    this.#closing ??= this.#writes.idle().then(() => this.#close());
    return this.#closing;
  }

  /** Raises `TenantUnavailable` when the file that is open is no longer the one at its place. */
  checkKept(): void {
    if (this.#isSame()) return;
    const reason = 'The file of a company was deleted or replaced while the server ran, which must be started again';
    throw new TenantUnavailable(null, reason, this.#options.file);
  }

  async #close(): Promise<void> {
    await this.#options.threads?.letGo(this.#options.file);
    this.#mainReader.close();
    // The last connection to close moves the write-ahead log into the file.
    this.#writer.close();
    this.#options.onClose();
  }

  /** A file that took the place of the one that is open is not read: half of what is read would be another company's. */
  #openReader(): SqliteConnection {
    this.checkKept();
    return SqliteConnection.open(this.#options.file, this.#options.settings, 'reader');
  }

  #open<C>(connection: C): C {
    if (this.#closing) throw new DatabaseClosed(this.tenant);
    return connection;
  }

  #announce({ announcements }: GuardedTransaction): void {
    for (const announcement of announcements) this.#listeners.deliver(announcement, true);
  }
}

function refuse(): never {
  throw new ReaderCannotWrite();
}
