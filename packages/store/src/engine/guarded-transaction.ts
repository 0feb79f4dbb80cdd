import { type Announcement, checkAnnouncement } from './announcements.ts';
import type { Connection, Parameter, Row, Transaction } from './engine.ts';
import { TransactionAborted, TransactionOver } from './errors.ts';

/**
 * A transaction that behaves the same on both engines: refuses use after its end, takes no more statements after one
 * failed (as PostgreSQL does; SQLite would carry on), and keeps what was announced until the commit.
 */
export class GuardedTransaction implements Transaction {
  readonly announcements: Announcement[] = [];
  readonly group: object;
  readonly #connection: Connection;
  readonly #begun: Promise<unknown> | null;
  #hasBegun = false;
  #failure: { error: unknown } | null = null;
  #unheard: unknown;
  #over = false;
  #hasWritten = false;

  /**
   * `connection` is inside an open transaction, or one that `begun` resolves for when it is open; without a group it has its commit for
   * itself.
   */
  constructor(connection: Connection, group?: object, begun: Promise<unknown> | null = null) {
    this.#connection = connection;
    this.group = group ?? this;
    this.#begun = begun;
    begun?.then(
      () => {
        this.#hasBegun = true;
      },
      () => {},
    );
  }

  begun(): true | Promise<unknown> {
    return this.#begun === null || this.#hasBegun ? true : this.#begun;
  }

  all(sql: string, parameters: readonly Parameter[] = []): Row[] | Promise<Row[]> {
    if (!sql.startsWith('select ')) this.#hasWritten = true;
    return this.#guard(() => this.#connection.all(sql, parameters));
  }

  run(sql: string, parameters: readonly Parameter[] = []): number | Promise<number> {
    this.#hasWritten = true;
    return this.#guard(() => this.#connection.run(sql, parameters));
  }

  foresee(sql: string, parameters: readonly Parameter[] = []): Row[] | Promise<Row[]> {
    return this.#guard(() => this.#connection.all(sql, parameters), 'unheard');
  }

  runLater(sql: string, parameters: readonly Parameter[] = []): void {
    this.#hasWritten = true;
    const running = this.#guard(() => this.#connection.run(sql, parameters), 'unheard');
    if (running instanceof Promise) running.catch(() => {});
  }

  announce(topic: string, payload: string): void {
    if (this.#over) throw new TransactionOver();
    this.announcements.push(checkAnnouncement(topic, payload));
  }

  /** Whether it was given a statement that may have written. */
  get hasWritten(): boolean {
    return this.#hasWritten;
  }

  /** The first statement failure, if any. */
  get failure(): unknown {
    return this.#failure?.error;
  }

  /** What a statement raised that nobody waited for. */
  get unheard(): unknown {
    return this.#unheard;
  }

  /** Raises `TransactionAborted` if a statement failed: to be called before the commit. */
  checkCommittable(): void {
    if (this.#failure) throw new TransactionAborted(this.#failure.error);
  }

  /** From here on the transaction can no longer be used. */
  end(): void {
    this.#over = true;
  }

  #guard<T>(statement: () => T | Promise<T>, how: 'heard' | 'unheard' = 'heard'): T | Promise<T> {
    if (this.#over) throw new TransactionOver();
    this.checkCommittable();
    try {
      const result = statement();
      return result instanceof Promise ? result.catch((error) => this.#fail(error, how)) : result;
    } catch (error) {
      return this.#fail(error, how);
    }
  }

  #fail(error: unknown, how: 'heard' | 'unheard'): never {
    this.#failure ??= { error };
    if (how === 'unheard') this.#unheard ??= error;
    // What was sent behind it failed for that alone.
    throw this.#unheard ?? error;
  }
}
