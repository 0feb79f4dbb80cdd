import {
  type ConstraintKind,
  ConstraintViolated,
  DatabaseBusy,
  DatabaseUnavailable,
  SeveralStatements,
} from '../errors.ts';
import { ReadEnded } from '../read-turn.ts';

const constraints: ReadonlyMap<unknown, ConstraintKind> = new Map([
  ['23502', 'notNull'],
  ['23503', 'foreignKey'],
  ['23505', 'unique'],
  ['23514', 'check'],
]);

const lockTimedOut = '55P03';

/** The time of a statement was over, or somebody ended it. */
const canceled = '57014';

/** The SQLSTATE of an error the server answered, or null when the error is not the server's. */
export function sqlState(error: unknown): string | null {
  const own = error instanceof Error && 'severity' in error && 'code' in error ? error.code : null;
  if (typeof own === 'string') return own;
  return error instanceof Error && error.cause !== undefined ? sqlState(error.cause) : null;
}

/** Whether the server answered that the statement failed and the connection lives on. */
export function isStatementError(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity === 'ERROR';
}

/**
 * States of a server that cannot do its work: no resources (also a full disk), stopping or not yet started, a failing
 * system, one that only reads.
 */
const away = /^(53|58|57P|08|25006)/;

/** Whether running the transaction again may succeed: a serialization failure or a deadlock. */
export function isRetriable(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

/** Whether a statement was refused because one before it in its transaction had failed. */
export function isOfFailedTransaction(error: unknown): boolean {
  return sqlState(error) === '25P02';
}

/**
 * Turns an error of a statement into a named one where there is one. Whatever is not the server's answer to a statement
 * is a lost or unavailable connection, except mistakes of our own program.
 */
export function postgresError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof DatabaseUnavailable) return error;
  if (!isStatementError(error)) return new DatabaseUnavailable(error);
  if (/multiple commands into a prepared statement/.test(error.message)) return new SeveralStatements();
  const state = sqlState(error) ?? '';
  if (state === lockTimedOut) return new DatabaseBusy(error);
  if (state === canceled) return new ReadEnded('time', { cause: error });
  if (state.startsWith('53100')) return new DatabaseUnavailable(error, 'The disk of the database is full');
  if (away.test(state)) return new DatabaseUnavailable(error);
  const kind = constraints.get(state);
  return kind ? new ConstraintViolated(kind, error) : error;
}
