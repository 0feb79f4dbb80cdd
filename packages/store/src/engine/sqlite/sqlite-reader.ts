import type { Connection, Parameter, Row } from '../engine.ts';
import { ReaderCannotWrite } from '../errors.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** A statement that begins so changes nothing in SQLite, whatever follows; one that begins with `with` may. */
const onlyReads = /^\s*select\b/i;

/**
 * What is read in the main thread. A connection that can only read is opened when it is first needed, for SQLite reads two thousand
 * definitions for it; until then the one that writes is asked, between two transactions, where it sees what is committed and
 * nothing else.
 */
export class SqliteReader implements Connection {
  readonly #writer: SqliteConnection;
  readonly #open: () => SqliteConnection;
  #own: SqliteConnection | null = null;

  /** @param open opens a connection that can only read. */
  constructor(writer: SqliteConnection, open: () => SqliteConnection) {
    this.#writer = writer;
    this.#open = open;
  }

  /** Rows of a statement. Raises what SQLite raises, also for one that would change something, and what opening raises. */
  all(sql: string, parameters: readonly Parameter[] = []): Row[] {
    return this.#connectionFor(sql).all(sql, parameters);
  }

  run(): never {
    throw new ReaderCannotWrite();
  }

  /** Whether it has a connection of its own by now. */
  get isOwn(): boolean {
    return this.#own !== null;
  }

  close(): void {
    this.#own?.close();
    this.#own = null;
  }

  #connectionFor(sql: string): SqliteConnection {
    if (this.#own !== null) return this.#own;
    if (!this.#writer.inTransaction && onlyReads.test(sql)) return this.#writer;
    this.#own = this.#open();
    return this.#own;
  }
}
