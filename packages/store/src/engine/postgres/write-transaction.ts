import pg from 'pg';
import type { Announcement } from '../announcements.ts';
import type { Connection, Transaction, WriteStart } from '../engine.ts';
import { CommitOutcomeUnknown, DatabaseUnavailable, TransactionAborted, WriteConflict } from '../errors.ts';
import { GuardedTransaction } from '../guarded-transaction.ts';
import { announcementChannel } from './announcement-envelope.ts';
import { BehindBegin } from './behind-begin.ts';
import type { PostgresConnection } from './postgres-connection.ts';
import { isOfFailedTransaction, isRetriable } from './postgres-error.ts';

/** What a write transaction is made of. */
export interface WriteTransaction<T> {
  /** Runs a task on a connection of the tenant. */
  readonly use: <R>(task: (connection: PostgresConnection) => Promise<R>) => Promise<R>;
  /** The connection as `work` sees it. */
  readonly statements: (connection: PostgresConnection) => Connection;
  /** An announcement as the other processes get it. */
  readonly seal: (announcement: Announcement, number: number) => string;
  readonly work: (transaction: Transaction) => Promise<T>;
  /** Takes a lock as the transaction's first step, before anything is read; null for none. */
  readonly turn: string | null;
  /** When the work begins. */
  readonly start: WriteStart;
  /** How often it is run again. */
  readonly retries: number;
}

/** What came of a write transaction: committed. */
export interface Written<T> {
  readonly result: T;
  readonly announcements: readonly Announcement[];
}

type WriteAttempt<T> = { done: Written<T> } | { error: unknown; again: boolean };

/**
 * Runs work in a transaction at READ COMMITTED and commits it. After a serialization failure or a deadlock, and when
 * the transaction could not even begin because the connection had been lost, it runs again. Raises
 * `WriteConflict` when it failed for others each time.
 */
export async function writeTransaction<T>(write: WriteTransaction<T>): Promise<Written<T>> {
  for (let retry = 0; ; retry++) {
    const attempt = await write.use((connection) => attemptOn(connection, write));
    if ('done' in attempt) return attempt.done;
    if (!attempt.again) throw attempt.error;
    if (retry === write.retries)
      throw attempt.error instanceof DatabaseUnavailable ? attempt.error : new WriteConflict(attempt.error);
  }
}

async function attemptOn<T>(connection: PostgresConnection, write: WriteTransaction<T>): Promise<WriteAttempt<T>> {
  const begun = connection.execute(`begin isolation level read committed; ${write.turn ?? ''}`);
  const statements = new BehindBegin(write.statements(connection), begun);
  const transaction = new GuardedTransaction(statements, undefined, begun);
  try {
    if (write.start === 'begun') await begun;
    const result = await write.work(transaction);
    transaction.end();
    await begun;
    transaction.checkCommittable();
    await commit(connection, transaction.announcements.map(write.seal));
    return { done: { result, announcements: transaction.announcements } };
  } catch (error) {
    transaction.end();
    await rollBack(connection);
    return statements.failed === null ? failed(error, transaction) : unbegun(statements.failed.error);
  }
}

function unbegun(error: unknown): { error: unknown; again: boolean } {
  return { error, again: error instanceof DatabaseUnavailable };
}

function failed(error: unknown, transaction: GuardedTransaction): { error: unknown; again: boolean } {
  const cause = isBehindAFailure(error) ? (transaction.unheard ?? error) : error;
  return { error: cause, again: isRetriable(cause) || isRetriable(transaction.failure) };
}

/** What was sent behind a statement that failed fails for that alone, and may be heard of before it. */
function isBehindAFailure(error: unknown): boolean {
  return error instanceof TransactionAborted || isOfFailedTransaction(error);
}

/** What is announced goes with the commit, in one round trip. */
async function commit(connection: PostgresConnection, envelopes: readonly string[]): Promise<void> {
  let answer: string;
  try {
    answer = await connection.execute([...envelopes.map(notification), 'commit'].join('; '));
  } catch (error) {
    throw error instanceof DatabaseUnavailable ? new CommitOutcomeUnknown(error.cause) : error;
  }
  // A statement that nobody waited for may have failed: the server then answers a commit by rolling back.
  if (answer !== 'COMMIT') throw new TransactionAborted(new Error(`The server answered ${answer}.`));
}

/** A text of several statements takes no parameters: what a transaction announced is written as PostgreSQL writes texts. */
function notification(envelope: string): string {
  return `notify ${announcementChannel}, ${pg.escapeLiteral(envelope)}`;
}

/** A connection on which even this fails is spent, and the server rolls back when it ends. */
async function rollBack(connection: PostgresConnection): Promise<void> {
  if (!connection.spent) await connection.execute('rollback').catch(() => {});
}
