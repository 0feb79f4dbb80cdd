import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection, Parameter, Row } from '../engine.ts';
import { SeveralStatements } from '../errors.ts';
import { KeptStatements } from './kept-statements.ts';
import { sqliteError } from './sqlite-error.ts';

/** How a SQLite connection is made. */
export interface SqliteSettings {
  /** Prepared statements kept for a connection, by SQL text. */
  readonly statements: number;
  /** Page cache of a connection, in kibibytes; taken as it fills. */
  readonly cacheKilobytes: number;
  /** How long a write waits for another process's lock, in milliseconds, while everything else goes on. */
  readonly busyMilliseconds: number;
  /** How long a connection stands still for such a lock, in milliseconds: the event loop stands still with it. */
  readonly blockMilliseconds: number;
}

/** Settings that suit a server with a few tenants and 130 MiB of memory. */
export const defaultSqliteSettings: SqliteSettings = {
  statements: 500,
  cacheKilobytes: 16_000,
  busyMilliseconds: 5_000,
  blockMilliseconds: 10,
};

/**
 * The page of a file that is made, in bytes; one that exists keeps its own. Half of what SQLite takes by itself: most of a company's 2,100 tables
 * and indexes are empty and have a page each, and a row that is written changes one page in each of its indexes.
 */
const pageBytes = 2048;

/**
 * How many pages the write-ahead log takes before they are written to the file. The same few pages of indexes are
 * written by almost every commit: the longer the log, the fewer of them go to the file.
 */
const pagesInLog = 16_000;

/** What a connection is for; one in a thread of its own reads, and may stand still for a lock. */
type ConnectionKind = 'reader' | 'writer' | 'thread';

interface Kept {
  readonly statements: number;
  readonly goesOn: () => number;
}

type Bound = string | number | bigint | null | Uint8Array;

/**
 * One connection to a SQLite file. Everything it does is done when the call returns.
 */
export class SqliteConnection implements Connection {
  readonly #database: DatabaseSync;
  readonly #file: string;
  readonly #statements: KeptStatements;

  private constructor(database: DatabaseSync, file: string, { statements, goesOn }: Kept) {
    this.#database = database;
    this.#file = file;
    database.function('reeve_goes_on', goesOn);
    this.#statements = new KeptStatements(statements, (sql) => prepareOne(database, sql));
  }

  /**
   * Opens a file. A writer makes a missing file and turns it to write-ahead logging, so that readers and the writer do
   * not wait for each other; a reader can change nothing, and one in a thread of its own may stand still for a lock.
   * Memory mapping stays off: it would turn a disk error into the end of the process. `goesOn` is asked at every row by
   * statements that may take long, and raises an error to end them.
   */
  static open(file: string, settings: SqliteSettings, kind: ConnectionKind, goesOn = always): SqliteConnection {
    try {
      return SqliteConnection.#open(file, settings, kind, goesOn);
    } catch (error) {
      throw sqliteError(error, file);
    }
  }

  static #open(file: string, settings: SqliteSettings, kind: ConnectionKind, goesOn: () => number): SqliteConnection {
    const database = new DatabaseSync(file, {
      readOnly: kind !== 'writer',
      enableForeignKeyConstraints: true,
      timeout: kind === 'thread' ? settings.busyMilliseconds : settings.blockMilliseconds,
      returnArrays: true,
    });
    if (kind === 'writer')
      database.exec(
        `pragma page_size = ${pageBytes}; pragma journal_mode = wal; pragma journal_size_limit = 67108864; pragma wal_autocheckpoint = ${pagesInLog}`,
      );
    database.exec(
      `pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -${settings.cacheKilobytes}`,
    );
    return new SqliteConnection(database, file, { statements: settings.statements, goesOn });
  }

  all(sql: string, parameters: readonly Parameter[] = []): Row[] {
    try {
      const rows: unknown = this.#statements.get(sql).all(...parameters.map(bound));
      return rows as Row[];
    } catch (error) {
      throw sqliteError(error, this.#file);
    }
  }

  /**
   * What `all` answers, read row by row: slower, but a thread that runs out of memory is ended between two rows, while
   * inside one call of SQLite it would take the process with it.
   */
  collect(sql: string, parameters: readonly Parameter[]): Row[] {
    try {
      const rows: unknown[] = [];
      for (const row of this.#statements.get(sql).iterate(...parameters.map(bound))) rows.push(row);
      return rows as Row[];
    } catch (error) {
      // What fails between two rows is not reset by Node: the same statement would fail again, once and without a word, for whoever is next.
      this.#statements.forget(sql);
      throw sqliteError(error, this.#file);
    }
  }

  run(sql: string, parameters: readonly Parameter[] = []): number {
    try {
      const { changes } = this.#statements.get(sql).run(...parameters.map(bound));
      return Number(changes);
    } catch (error) {
      throw sqliteError(error, this.#file);
    }
  }

  /** Runs a statement without keeping it prepared. Raises what the statement raises. */
  execute(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw sqliteError(error, this.#file);
    }
  }

  /** Whether a transaction is open; some errors end one by themselves. */
  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** How many statements are kept prepared. */
  get prepared(): number {
    return this.#statements.size;
  }

  /** The connection for an online backup. */
  get database(): DatabaseSync {
    return this.#database;
  }

  close(): void {
    this.#database.close();
  }
}

function always(): number {
  return 1;
}

/** SQLite prepares the first statement of a text and would leave the others out without a word. */
function prepareOne(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  // Node 22 passes over the option of the database, and knows that of a statement since 22.16.
  statement.setReturnArrays(true);
  if (/[^\s;]/.test(sql.slice(statement.sourceSQL.length))) throw new SeveralStatements();
  return statement;
}

/**
 * Whole numbers are bound as integers: a JavaScript number would be bound as a double, which a text column keeps as
 * "5.0" and a division does not round.
 */
function bound(value: Parameter): Bound {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return value;
}
