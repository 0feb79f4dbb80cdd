import { LongTurn } from '@reeve/turns';
import type { Transaction } from '../engine.ts';
import { GuardedTransaction } from '../guarded-transaction.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { isLocked } from './sqlite-error.ts';

/** The most writes that share one commit. */
const mostInGroup = 32;

/** How many groups are run with savepoints after one had to be run again for the want of them. */
const carefulGroups = 30;

/** How often a file that another program has locked is tried again, in milliseconds. */
const tryAgainEvery = 50;

/** What writes are run with. */
export interface WriteGround {
  /** Called for each write that was committed, before whoever asked for it is answered. */
  readonly onCommit: (transaction: GuardedTransaction) => void;
  /**
   * Called before each transaction and after each commit: raises an error when what is written is nowhere, so that nothing is, and
   * nobody is answered that it is.
   */
  readonly checkKept: () => void;
  /** How long a write waits for another program's lock, in milliseconds. */
  readonly busyMilliseconds: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** One write that waits for its turn, or for the commit it shares. */
interface Write {
  readonly work: (transaction: Transaction) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What came of a write inside a group whose commit is still to come. */
type Outcome =
  | { readonly write: Write; readonly result: unknown; readonly transaction: GuardedTransaction }
  | { readonly write: Write; readonly error: unknown; readonly hasWritten: boolean };

/** Raised in a group without savepoints by a write that failed when it had written: all of the group must be undone. */
class NeedsSavepoints extends Error {}

/**
 * Runs writes one after another, in the order in which they came, and commits together those that waited at the same
 * time: making a commit durable costs as much for thirty as for one. Each write is a transaction of its own all the same:
 * nobody is answered before the commit, and when the commit itself fails every write of the group is run again alone, so that
 * only the guilty one fails. A write that fails before it wrote anything leaves nothing to undo. Where one had written, the
 * group is undone and run again with a savepoint before each, which undoes that one alone: savepoints make SQLite copy every page that
 * is written (docs/decisions/0003-shared-commits.md).
 */
export class WriteGroups {
  readonly #connection: SqliteConnection;
  readonly #ground: WriteGround;
  #waiting: Write[] = [];
  #running: Promise<void> | null = null;
  /** For how many groups to come savepoints are made at once. */
  #careful = 0;

  constructor(connection: SqliteConnection, ground: WriteGround) {
    this.#connection = connection;
    this.#ground = ground;
  }

  /** Runs `work` in its turn. Answers as it does, once it is committed; what it raises undoes it. */
  run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#running ??= this.#drain();
    });
  }

  /**
   * Runs `work` between two writes, of whatever program: those that are asked for meanwhile wait. It is told whether all that was
   * written is in the file itself, and nothing in the log.
   */
  async whileStill<T>(work: (isSettled: boolean) => Promise<T>): Promise<T> {
    while (this.#running !== null) await this.#running;
    const done = this.#holding(work);
    this.#running = done.then(
      () => this.#drain(),
      () => this.#drain(),
    );
    return done;
  }

  async #holding<T>(work: (isSettled: boolean) => Promise<T>): Promise<T> {
    const [checkpoint = []] = this.#connection.all('pragma wal_checkpoint(truncate)');
    this.#connection.run('begin immediate');
    try {
      const [isBusy, logged] = checkpoint;
      return await work(isBusy === 0 && logged === 0);
    } finally {
      this.#connection.execute('rollback');
    }
  }

  /** Resolves when every write that was asked for has ended. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that have arrived by now are read first, so that their writes share the commit.
      await new Promise((resolve) => setImmediate(resolve));
      const group = this.#waiting.splice(0, mostInGroup);
      if (await this.#begun(group)) {
        if (group.length === 1) await this.#alone(group[0] as Write);
        else await this.#together(group);
      }
    }
    this.#running = null;
  }

  /**
   * Whether the transaction of a group could begin. While another program has the file locked it is tried again, and the
   * event loop goes on; in the end the group is refused, and with it whoever waits behind it.
   */
  async #begun(group: readonly Write[]): Promise<boolean> {
    const { wait, busyMilliseconds } = this.#ground;
    for (let waited = 0; ; waited += tryAgainEvery) {
      try {
        this.#ground.checkKept();
        this.#connection.run('begin immediate');
        return true;
      } catch (error) {
        if (isLocked(error) && waited < busyMilliseconds) await wait(tryAgainEvery);
        else {
          for (const write of [...group, ...this.#waiting.splice(0)]) write.reject(error);
          return false;
        }
      }
    }
  }

  /** Ends the transaction that has begun with one write. */
  async #alone(write: Write): Promise<void> {
    try {
      const transaction = new GuardedTransaction(this.#connection);
      const result = await within(write, transaction);
      this.#connection.run('commit');
      this.#ground.checkKept();
      this.#answer(write, result, transaction);
    } catch (error) {
      if (this.#connection.inTransaction) this.#connection.execute('rollback');
      write.reject(error);
    }
  }

  async #together(group: readonly Write[]): Promise<void> {
    const outcomes = (await this.#commitTogether(group)) ?? (await this.#commitCarefully(group));
    if (outcomes !== null) return this.#settleAll(outcomes);
    for (const write of group) if (await this.#begun([write])) await this.#alone(write);
  }

  /** The group again, with savepoints, if it was for the want of them that it could not be committed. */
  async #commitCarefully(group: readonly Write[]): Promise<Outcome[] | null> {
    if (this.#careful !== carefulGroups) return null;
    return (await this.#begun(group)) ? this.#commitTogether(group) : [];
  }

  #settleAll(outcomes: readonly Outcome[]): void {
    try {
      this.#ground.checkKept();
    } catch (error) {
      for (const { write } of outcomes) write.reject(error);
      return;
    }
    for (const outcome of outcomes) this.#settle(outcome);
  }

  /** Null when the group could not be committed as one; nothing of it is kept then. */
  async #commitTogether(group: readonly Write[]): Promise<Outcome[] | null> {
    const outcomes: Outcome[] = [];
    const perform = this.#careful > 0 ? this.#inSavepoint : this.#plainly;
    if (this.#careful > 0) this.#careful -= 1;
    try {
      const turn = new LongTurn();
      for (const write of group) {
        outcomes.push(await perform.call(this, write, group));
        await turn.orNext();
      }
      this.#connection.run('commit');
      return outcomes;
    } catch (error) {
      if (error instanceof NeedsSavepoints) this.#careful = carefulGroups;
      if (this.#connection.inTransaction) this.#connection.execute('rollback');
      return null;
    }
  }

  /** Raises when the group must be undone: what failed had written, or SQLite ended the transaction by itself. */
  async #plainly(write: Write, group: object): Promise<Outcome> {
    const outcome = await this.#attempt(write, group);
    if ('error' in outcome && (outcome.hasWritten || !this.#connection.inTransaction)) throw new NeedsSavepoints();
    return outcome;
  }

  /** Raises only when the group as a whole is lost: SQLite ended the transaction by itself. */
  async #inSavepoint(write: Write, group: object): Promise<Outcome> {
    this.#connection.run('savepoint one_write');
    const outcome = await this.#attempt(write, group);
    if ('error' in outcome) this.#connection.run('rollback to one_write');
    this.#connection.run('release one_write');
    return outcome;
  }

  async #attempt(write: Write, group: object): Promise<Outcome> {
    const transaction = new GuardedTransaction(this.#connection, group);
    try {
      return { write, result: await within(write, transaction), transaction };
    } catch (error) {
      return { write, error, hasWritten: transaction.hasWritten };
    }
  }

  #settle(outcome: Outcome): void {
    if ('error' in outcome) outcome.write.reject(outcome.error);
    else this.#answer(outcome.write, outcome.result, outcome.transaction);
  }

  #answer(write: Write, result: unknown, transaction: GuardedTransaction): void {
    this.#ground.onCommit(transaction);
    write.resolve(result);
  }
}

async function within({ work }: Write, transaction: GuardedTransaction): Promise<unknown> {
  try {
    const result = await work(transaction);
    transaction.checkCommittable();
    return result;
  } finally {
    transaction.end();
  }
}
