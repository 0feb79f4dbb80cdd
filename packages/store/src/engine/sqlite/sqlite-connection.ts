import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Connection, Parameter, Row } from '../engine.ts';
import { SeveralStatements } from '../errors.ts';
import { LeastRecentlyUsed } from '../least-recently-used.ts';
import { sqliteError } from './sqlite-error.ts';

/** How a SQLite connection is made. */
export interface SqliteSettings {
  /** Prepared statements kept for a connection, by SQL text. */
  readonly statements: number;
  /** Page cache of a connection, in kibibytes; taken as it fills. */
  readonly cacheKilobytes: number;
  /** How long a connection waits for another process's lock, in milliseconds. The wait blocks the event loop. */
  readonly busyMilliseconds: number;
}

/** Settings that suit a server with a few tenants and 130 MiB of memory. */
export const defaultSqliteSettings: SqliteSettings = {
  statements: 500,
  cacheKilobytes: 16_000,
  busyMilliseconds: 5_000,
};

type Bound = string | number | bigint | null | Uint8Array;

/**
 * One connection to a SQLite file. Everything it does is done when the call returns.
 */
export class SqliteConnection implements Connection {
  readonly #database: DatabaseSync;
  readonly #statements: LeastRecentlyUsed<string, StatementSync>;
  readonly #prepare = (sql: string) => prepareOne(this.#database, sql);

  private constructor(database: DatabaseSync, statements: number, goesOn: () => number) {
    this.#database = database;
    database.function('reeve_goes_on', goesOn);
    this.#statements = new LeastRecentlyUsed(statements);
  }

  /**
   * Opens a file. A writer makes a missing file and turns it to write-ahead logging, so that readers and the writer do
   * not wait for each other; a reader can change nothing. Memory mapping stays off: it would turn a disk error into the
   * end of the process. `goesOn` is asked at every row by statements that may take long, and raises an error to end them.
   */
  static open(
    file: string,
    settings: SqliteSettings,
    kind: 'reader' | 'writer',
    goesOn: () => number = always,
  ): SqliteConnection {
    const database = new DatabaseSync(file, {
      readOnly: kind === 'reader',
      enableForeignKeyConstraints: true,
      timeout: settings.busyMilliseconds,
      returnArrays: true,
    });
    if (kind === 'writer') database.exec('pragma journal_mode = wal; pragma journal_size_limit = 67108864');
    database.exec(
      `pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -${settings.cacheKilobytes}`,
    );
    return new SqliteConnection(database, settings.statements, goesOn);
  }

  all(sql: string, parameters: readonly Parameter[] = []): Row[] {
    try {
      const rows: unknown = this.#statements.get(sql, this.#prepare).all(...parameters.map(bound));
      return rows as Row[];
    } catch (error) {
      throw sqliteError(error);
    }
  }

  /**
   * What `all` answers, read row by row: slower, but a thread that runs out of memory is ended between two rows, while
   * inside one call of SQLite it would take the process with it.
   */
  collect(sql: string, parameters: readonly Parameter[]): Row[] {
    try {
      const rows: unknown[] = [];
      for (const row of this.#statements.get(sql, this.#prepare).iterate(...parameters.map(bound))) rows.push(row);
      return rows as Row[];
    } catch (error) {
      throw sqliteError(error);
    }
  }

  run(sql: string, parameters: readonly Parameter[] = []): number {
    try {
      const { changes } = this.#statements.get(sql, this.#prepare).run(...parameters.map(bound));
      return Number(changes);
    } catch (error) {
      throw sqliteError(error);
    }
  }

  /** Runs a statement without keeping it prepared. Raises what the statement raises. */
  execute(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw sqliteError(error);
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
