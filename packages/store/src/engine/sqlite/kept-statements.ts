import { hash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import { LeastRecentlyUsed } from '../least-recently-used.ts';
import { DeadWeight } from './dead-weight.ts';

/** Statements on trial: so few that most that nobody asks for again are let go before the collector holds them to be old. */
const mostOnTrial = 4;

/**
 * The prepared statements of a connection, at most `capacity`, by SQL text. A text is kept for good when it is asked for a
 * second time after its trial. One that is never asked for again would else be let go when it is old; and as a statement of
 * a wide table takes 90 kB and 50 microseconds to be finalised, which Node does inside a collection, a thousand of them
 * held the event loop for 50 ms. Of those that were kept and had to make room, the collector is made aware by `DeadWeight`.
 */
export class KeptStatements {
  readonly #kept: LeastRecentlyUsed<string, StatementSync>;
  /** Digests of texts that were prepared not long ago. */
  readonly #known: LeastRecentlyUsed<string, true>;
  readonly #onTrial = new Map<string, StatementSync>();
  readonly #trialRoom: number;
  readonly #weight: DeadWeight;
  readonly #prepare: (sql: string) => StatementSync;

  /** `capacity` is how many are kept prepared at most, 3 or more. */
  constructor(capacity: number, prepare: (sql: string) => StatementSync) {
    this.#trialRoom = Math.min(mostOnTrial, Math.floor(capacity / 3));
    this.#kept = new LeastRecentlyUsed(capacity - this.#trialRoom);
    this.#known = new LeastRecentlyUsed(capacity);
    this.#weight = new DeadWeight(capacity);
    this.#prepare = prepare;
  }

  /** How many statements are kept prepared. */
  get size(): number {
    return this.#kept.size + this.#onTrial.size;
  }

  /** The statement of a text. What preparing it raises is passed on, and nothing is kept. */
  get(sql: string): StatementSync {
    return this.#kept.find(sql) ?? this.#onTrial.get(sql) ?? this.#prepared(sql);
  }

  /** Lets go of the statement of a text, which is prepared anew when it is asked for again. */
  forget(sql: string): void {
    this.#kept.forget(sql);
    this.#onTrial.delete(sql);
  }

  #prepared(sql: string): StatementSync {
    const statement = this.#prepare(sql);
    const digest = hash('sha1', sql, 'base64url');
    if (this.#known.find(digest) === undefined) this.#try(sql, statement);
    else this.#keep(sql, statement);
    this.#known.keep(digest, true);
    return statement;
  }

  #keep(sql: string, statement: StatementSync): void {
    this.#kept.keep(sql, statement);
    this.#weight.add();
  }

  #try(sql: string, statement: StatementSync): void {
    const oldest = this.#onTrial.size < this.#trialRoom ? undefined : this.#onTrial.keys().next().value;
    if (oldest !== undefined) this.#onTrial.delete(oldest);
    this.#onTrial.set(sql, statement);
  }
}
