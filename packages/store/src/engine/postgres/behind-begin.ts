import type { Connection, Parameter } from '../engine.ts';

/**
 * The statements of a transaction whose beginning is on its way. What only looks is sent right behind it, and its answer counts
 * when the transaction has begun; anything else, and all behind that, is sent when it has: without a transaction it would be kept at once.
 */
export class BehindBegin implements Connection {
  readonly #statements: Connection;
  /** Null once the transaction has begun. */
  #begun: Promise<unknown> | null;
  #failed: { readonly error: unknown } | null = null;
  #waits = false;

  /** `begun` resolves when the transaction has begun, on the same connection, and rejects when it could not. */
  constructor(statements: Connection, begun: Promise<unknown>) {
    this.#statements = statements;
    this.#begun = begun;
    begun.then(
      () => {
        this.#begun = null;
      },
      (error) => {
        this.#failed = { error };
      },
    );
  }

  /** Why the transaction could not begin, if it could not. */
  get failed(): { readonly error: unknown } | null {
    return this.#failed;
  }

  all(sql: string, parameters?: readonly Parameter[]) {
    return this.#send(sql, () => this.#statements.all(sql, parameters));
  }

  run(sql: string, parameters?: readonly Parameter[]) {
    return this.#send(sql, () => this.#statements.run(sql, parameters));
  }

  #send<T>(sql: string, ask: () => T | Promise<T>): T | Promise<T> {
    const begun = this.#begun;
    if (begun === null) return ask();
    this.#waits ||= !sql.startsWith('select ');
    return this.#waits ? begun.then(ask) : this.#inTransaction(ask());
  }

  /** The connection answers in order: when this is answered, it is known whether the transaction has begun. */
  async #inTransaction<T>(answer: T | Promise<T>): Promise<T> {
    try {
      const answered = await answer;
      if (this.#failed === null) return answered;
    } catch (error) {
      if (this.#failed === null) throw error;
    }
    throw this.#failed.error;
  }
}
