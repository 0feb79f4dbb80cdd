import type pg from 'pg';
import type { Parameter } from '../engine.ts';
import { CommandQuery } from './driver/command-query.ts';
import type { Settle } from './driver/driver-query.ts';
import { type Answered, type KnownColumns, RowsQuery } from './driver/rows-query.ts';
import { type SilenceLimits, socketOf, watchSilence } from './driver/silence.ts';
import { isStatementError, postgresError } from './postgres-error.ts';
import { quoted } from './schema-name.ts';

/** A statement as PostgreSQL takes it. */
export interface PostgresStatement {
  /** The text with `$1`, `$2`, … */
  readonly text: string;
  /** The name under which a connection keeps it prepared; null for what is not worth keeping. */
  readonly name: string | null;
}

/** What every connection is set to. */
export interface ConnectionSettings {
  /** Statements kept prepared on a connection; one that has more is replaced after use. */
  readonly statements: number;
  /** Longest run of a statement, in milliseconds; 0 for no limit. */
  readonly statementMilliseconds: number;
  /** Longest wait for what another transaction holds, in milliseconds; 0 for no limit. */
  readonly lockMilliseconds: number;
  /** When a connection that does not answer is given up. */
  readonly silence: SilenceLimits;
  /**
   * Ends what a connection is doing or about to do, by the number of its process, unless `isOver`; settles when that is
   * done, and never rejects.
   */
  readonly cancel: (process: number, isOver: () => boolean) => Promise<void>;
}

/**
 * One connection of the pool, which knows whose schema it is set to and what it has prepared.
 */
export class PostgresConnection {
  readonly #client: pg.PoolClient;
  readonly #settings: ConnectionSettings;
  readonly #prepared = new Set<string>();
  readonly #columns: KnownColumns = new Map();
  #schema: string | null = null;
  #spent = false;
  #process: number | null = null;
  /** How many answers are awaited. */
  #awaited = 0;

  constructor(client: pg.PoolClient, settings: ConnectionSettings) {
    this.#client = client;
    this.#settings = settings;
    // Without a handler a connection that is lost while nothing runs on it would end the process.
    client.on('error', () => {
      this.#spent = true;
    });
    watchSilence(socketOf(client), () => this.#awaited > 0, settings.silence);
  }

  /** Whether the connection should be replaced rather than used again. */
  get spent(): boolean {
    return this.#spent;
  }

  /**
   * Makes a schema the one that unqualified names mean. `join_collapse_limit` because planning 25 joins in every order
   * costs ten times what it brings; no `jit` as it costs more than our short queries take.
   */
  async enter(schema: string): Promise<void> {
    if (this.#schema === schema) return;
    const first = `set join_collapse_limit = 1; set jit = off; set standard_conforming_strings = on;
      set statement_timeout = ${Math.trunc(this.#settings.statementMilliseconds)};
      set lock_timeout = ${Math.trunc(this.#settings.lockMilliseconds)};`;
    await this.execute(`${this.#schema === null ? first : ''} set search_path to ${quoted(schema)}`);
    this.#schema = schema;
  }

  /** Runs a statement: its rows, and how many rows it touched. */
  query(statement: PostgresStatement, parameters: readonly Parameter[]): Promise<Answered> {
    const { text } = statement;
    const question = { text, name: this.#nameFor(statement), values: parameters.map(toSent) };
    return this.#awaiting((settle) => this.#client.query(new RowsQuery(question, this.#columns, settle)));
  }

  /** As `query`; when the signal is aborted the database ends the statement, and this rejects. */
  async queryUntil(
    statement: PostgresStatement,
    parameters: readonly Parameter[],
    signal: AbortSignal,
  ): Promise<Answered> {
    this.#process ??= await this.#processOf();
    const process = this.#process;
    let cancelling = Promise.resolve();
    let isOver = false;
    const end = () => {
      cancelling = this.#settings.cancel(process, () => isOver);
    };
    signal.addEventListener('abort', end, { once: true });
    try {
      signal.throwIfAborted();
      return await this.query(statement, parameters);
    } finally {
      isOver = true;
      signal.removeEventListener('abort', end);
      // Only then may the connection do something else: a late order to end would meet that.
      await cancelling;
    }
  }

  async #processOf(): Promise<number> {
    const { rows } = await this.query({ text: 'select pg_backend_pid()', name: null }, []);
    return Number(rows[0]?.[0]);
  }

  /** Runs one or more statements without parameters; answers the last one's command tag. */
  execute(sql: string): Promise<string> {
    return this.#awaiting((settle) => this.#client.query(new CommandQuery(sql, settle)));
  }

  #awaiting<T>(ask: (settle: Settle<T>) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#awaited += 1;
      ask((error, answered) => {
        this.#awaited -= 1;
        if (answered === null) reject(this.#failed(error));
        else resolve(answered);
      });
    });
  }

  /** Gives the connection back to the pool, or ends it when it is spent. */
  release(): void {
    this.#client.release(this.#spent);
  }

  #nameFor({ name }: PostgresStatement): string | undefined {
    if (name === null) return undefined;
    if (this.#prepared.size >= this.#settings.statements && !this.#prepared.has(name)) {
      this.#spent = true;
      return undefined;
    }
    this.#prepared.add(name);
    return name;
  }

  #failed(error: unknown): unknown {
    if (!isStatementError(error)) this.#spent = true;
    return postgresError(error);
  }
}

/**
 * A value as it is sent. PostgreSQL takes no text with a NUL. Nothing that it keeps has one, so that a text to compare with may be
 * another; bodies and forms are refused before.
 */
function toSent(value: Parameter): string | Buffer | null {
  if (value === null) return null;
  if (typeof value === 'object') return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : String(value);
}
