import { CommitOutcomeUnknown, DatabaseUnavailable, TenantUnavailable, TransactionAborted } from '@reeve/store';

/** The database was away, and what is told of it to callers: a sentence that names no file, address or company. */
export interface DatabaseFailure {
  readonly reason: string;
  /** For whoever operates the server. */
  readonly message: string;
  /** Whether one company alone is concerned. */
  readonly ofOne: boolean;
}

/** What an error says of the database; null when it was not the database that failed. */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  if (error instanceof TransactionAborted) return databaseFailure(error.cause);
  if (error instanceof CommitOutcomeUnknown) return { reason: error.message, message: error.message, ofOne: false };
  if (!(error instanceof DatabaseUnavailable)) return null;
  return { reason: error.reason, message: error.message, ofOne: error instanceof TenantUnavailable };
}
