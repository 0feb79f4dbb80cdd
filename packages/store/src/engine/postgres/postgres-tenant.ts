import { Listeners } from '../announcements.ts';
import type {
  AnnouncementListener,
  Connection,
  LongReader,
  Parameter,
  Row,
  TenantDatabase,
  Transaction,
  Turn,
  WriteStart,
} from '../engine.ts';
import {
  CommitOutcomeUnknown,
  DatabaseClosed,
  DatabaseUnavailable,
  NoConnection,
  ReaderCannotWrite,
} from '../errors.ts';
import type { FairLanes } from '../fair-lanes.ts';
import { ownTurn, type ReadTurn } from '../read-turn.ts';
import { sealed } from './announcement-envelope.ts';
import { postgresDialect } from './dialect.ts';
import type { PostgresConnection } from './postgres-connection.ts';
import { sqlState } from './postgres-error.ts';
import type { PostgresPool } from './postgres-pool.ts';
import { StatementTexts } from './statement-texts.ts';
import { Turns } from './turns.ts';
import { writeTransaction } from './write-transaction.ts';

/** A table, or the schema in which to make one, is not there. */
const missing: readonly (string | null)[] = ['42P01', '3F000'];

/** How often a write is run again that met others. */
const retries = 3;

/** What a PostgreSQL tenant is opened with. */
export interface PostgresTenantOptions {
  readonly tenant: string;
  readonly schema: string;
  /** Different for every opening of a tenant in an engine. */
  readonly opening: number;
  readonly pool: PostgresPool;
  /** The connections of the pool that long reads may take. */
  readonly lanes: FairLanes;
  /** The engine's name among all processes. */
  readonly sender: string;
  /** SQL texts kept. */
  readonly statements: number;
  /** Longest wait of a write for those before it, in milliseconds; 0 for no limit. */
  readonly lockMilliseconds: number;
  /** Told what a listener raised. */
  readonly report: (error: unknown) => void;
  /** Whether the schema is there. */
  readonly exists: () => Promise<boolean>;
  /** Resolves when what was committed before the call is heard; false when that cannot be said. */
  readonly caughtUp: () => Promise<boolean>;
  /** Called once when the tenant is closed. */
  readonly onClose: () => void;
}

/** A tenant in a PostgreSQL schema. It has no connections of its own; it borrows the engine's. */
export class PostgresTenant implements TenantDatabase {
  readonly tenant: string;
  readonly dialect = postgresDialect;
  readonly reader: Connection;
  readonly background: LongReader;
  /** Who hears this tenant's announcements in this process. */
  readonly listeners: Listeners;
  readonly #options: PostgresTenantOptions;
  readonly #texts: StatementTexts;
  readonly #writes = new Set<Promise<unknown>>();
  readonly #turns: Turns;
  #closing: Promise<void> | null = null;

  constructor(options: PostgresTenantOptions) {
    this.tenant = options.tenant;
    this.#options = options;
    this.#texts = new StatementTexts(`${options.schema} ${options.opening}`, options.statements);
    this.#turns = new Turns(options.lockMilliseconds);
    this.listeners = new Listeners(options.report);
    this.reader = { all: (sql, parameters) => this.#read(sql, parameters), run: refuse };
    this.background = { all: (sql, parameters, turn) => this.#readLong(sql, parameters, turn), run: refuse };
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>, turn?: Turn, start?: WriteStart): Promise<T> {
    this.#checkOpen();
    const writing = turn === undefined ? this.#write(work) : this.#inTurn(work, turn, start);
    this.#writes.add(writing);
    try {
      return await writing;
    } catch (error) {
      await this.#refuseGone(error);
      throw error;
    } finally {
      this.#writes.delete(writing);
    }
  }

  listen(topic: string, listener: AnnouncementListener, onGap?: () => void): () => void {
    return this.listeners.add(topic, listener, onGap);
  }

  caughtUp(): Promise<boolean> {
    return this.#options.caughtUp();
  }

  get isClosing(): boolean {
    return this.#closing !== null;
  }

  close(): Promise<void> {
    this.#closing ??= Promise.allSettled(this.#writes).then(() => this.#options.onClose());
    return this.#closing;
  }

  /** Another process may have deleted the tenant while it was open here: it is closed then. */
  async #refuseGone(error: unknown): Promise<void> {
    if (!missing.includes(sqlState(error)) || (await this.#options.exists())) return;
    this.close().catch(this.#options.report);
    throw new DatabaseClosed(this.tenant);
  }

  #checkOpen(): void {
    if (this.#closing) throw new DatabaseClosed(this.tenant);
  }

  #readLong(sql: string, parameters: readonly Parameter[] = [], turn: ReadTurn = ownTurn): Promise<Row[]> {
    this.#checkOpen();
    const work = () =>
      this.#readBy((connection) => connection.queryUntil(this.#texts.get(sql), parameters, turn.signal));
    return this.#options.lanes.run(turn, work);
  }

  #read(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return this.#readBy((connection) => connection.query(this.#texts.get(sql), parameters));
  }

  async #readBy(ask: (connection: PostgresConnection) => Promise<{ rows: Row[] }>): Promise<Row[]> {
    this.#checkOpen();
    const { pool, schema } = this.#options;
    const read = () => pool.use(schema, ask);
    try {
      return (await read()).rows;
    } catch (error) {
      await this.#refuseGone(error);
      // The pool may hold a connection that a restarted server no longer knows; reading twice does no harm.
      if (!(error instanceof DatabaseUnavailable) || error instanceof NoConnection) throw error;
      return (await read()).rows;
    }
  }

  /** First among those of this process, then among those of all. */
  async #inTurn<T>(work: (transaction: Transaction) => Promise<T>, turn: Turn, start?: WriteStart): Promise<T> {
    const end = await this.#turns.take(turn);
    try {
      return await this.#write(work, turn, start);
    } finally {
      end();
    }
  }

  async #write<T>(
    work: (transaction: Transaction) => Promise<T>,
    turn?: Turn,
    start: WriteStart = 'begun',
  ): Promise<T> {
    const { pool, schema, sender } = this.#options;
    const done = await writeTransaction({
      use: (task) => pool.use(schema, task),
      statements: (connection) => this.#statements(connection),
      seal: (announcement, number) => sealed({ ...announcement, sender, tenant: this.tenant }, number),
      work,
      turn: turn === undefined ? null : takeTurn(schema, turn),
      start,
      // Who met others beside them had better run alone than meet them again.
      retries: turn === 'beside' ? 0 : retries,
    }).catch((error) => this.#forgetUnknown(error));
    for (const announcement of done.announcements) this.listeners.deliver(announcement, true);
    return done.result;
  }

  /** What may have been committed was announced to others only: whoever keeps something here must forget it. */
  #forgetUnknown(error: unknown): never {
    if (error instanceof CommitOutcomeUnknown) this.listeners.gap();
    throw error;
  }

  #statements(connection: PostgresConnection): Connection {
    return {
      all: async (sql, parameters = []) => (await connection.query(this.#texts.get(sql), parameters)).rows,
      run: async (sql, parameters = []) => (await connection.query(this.#texts.get(sql), parameters)).count,
    };
  }
}

/** The lock is the tenant's, ends with the transaction, and is given in the order in which it was asked for. */
function takeTurn(schema: string, turn: Turn): string {
  const lock = turn === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  return `select ${lock}(hashtextextended('${schema}', 0))`;
}

function refuse(): never {
  throw new ReaderCannotWrite();
}
