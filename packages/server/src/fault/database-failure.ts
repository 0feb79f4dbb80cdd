import { ContentUnavailable } from '@reeve/domain';
import {
  CommitOutcomeUnknown,
  DatabaseBusy,
  DatabaseUnavailable,
  ReadEnded,
  TenantUnavailable,
  TransactionAborted,
} from '@reeve/store';

/** The database, or the store of documents, was away, and what is told of it to callers: a sentence that names no file, address or company. */
export interface DatabaseFailure {
  readonly reason: string;
  /** For whoever operates the server. */
  readonly message: string;
  /** Whether one company alone is concerned. */
  readonly ofOne: boolean;
}

const filesAway = 'Files can be neither kept nor read now.';

/** What an error says of the database, or of the store of documents; null when it was neither of them that failed. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  if (error instanceof TransactionAborted) return databaseFailure(error.cause);
  if (error instanceof ContentUnavailable) return { reason: filesAway, message: error.message, ofOne: false };
  if (error instanceof CommitOutcomeUnknown) return { reason: error.message, message: error.message, ofOne: false };
  if (isLate(error)) return { reason: 'The database does not answer in time.', message: late(error), ofOne: true };
  if (!(error instanceof DatabaseUnavailable)) return null;
  return { reason: error.reason, message: error.message, ofOne: error instanceof TenantUnavailable };
}

/** A statement waited for too long, or was ended: by its time, or by whoever looks after the database. */
function isLate(error: unknown): error is Error {
  return error instanceof DatabaseBusy || (error instanceof ReadEnded && error.why === 'time');
}

function late({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} ${cause.message}` : message;
}
