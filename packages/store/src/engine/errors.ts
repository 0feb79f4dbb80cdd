/** A rule of the database that a statement would have broken. */
export type ConstraintKind = 'unique' | 'foreignKey' | 'notNull' | 'check';

/**
 * A statement (or a commit) would have broken a constraint; `cause` is the database's own error. Both engines raise it,
 * so that a lost race between two writers can be told from a fault.
 */
export class ConstraintViolated extends Error {
  readonly kind: ConstraintKind;
  constructor(kind: ConstraintKind, cause: Error) {
    super(cause.message, { cause });
    this.kind = kind;
  }
}

/**
 * A statement in this transaction failed before (`cause`), so it can only be rolled back: later statements, and the
 * commit if the failure was swallowed, are refused with this.
 */
export class TransactionAborted extends Error {
  constructor(cause: unknown) {
    super('A statement of this transaction failed, so it was rolled back.', { cause });
  }
}

/** The transaction was used after its work had ended. */
export class TransactionOver extends Error {
  constructor() {
    super('This transaction has ended.');
  }
}

/** A reader was asked to change something: changes go through `write`. */
export class ReaderCannotWrite extends Error {
  constructor() {
    super('A reader runs no statements; use write.');
  }
}

/**
 * The database cannot be reached, read or written, or the connection was lost with nothing committed: nobody's mistake in a
 * program. Trying again later may help.
 */
export class DatabaseUnavailable extends Error {
  /** Why, in a sentence that names no file, address or tenant. */
  readonly reason: string;
  /** `where` names the file for whoever operates the server. */
  constructor(cause: unknown, reason = 'The database cannot be reached', where = '') {
    const ofCause = cause instanceof Error ? cause.message : String(cause);
    super(`${reason}${where === '' ? '' : ` (${where})`}${cause === null ? '' : `: ${ofCause}`}`, { cause });
    this.reason = `${reason}.`;
  }
}

/**
 * Others held for too long what a write needs, or it met them again and again: nothing was changed, and trying again in a
 * moment will do.
 */
export class DatabaseBusy extends Error {
  constructor(cause: unknown) {
    super('Others are writing what this would write; nothing was changed.', { cause });
  }
}

/** No connection was to be had in time: who tries again at once waits as long again. */
export class NoConnection extends DatabaseUnavailable {}

/** The same of one tenant alone: its file is damaged, locked or gone. The others are not concerned. */
export class TenantUnavailable extends DatabaseUnavailable {}

/** A write met others again and again: a deadlock, or a failure to serialize, each time that it was run. */
export class WriteConflict extends DatabaseBusy {}

/** The connection was lost during a commit: the change may or may not be there. */
export class CommitOutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection to the database was lost during a commit, so the change may or may not be stored.', {
      cause,
    });
  }
}

/** The tenant or the engine was closed. */
export class DatabaseClosed extends Error {
  constructor(tenant: string) {
    super(`The tenant "${tenant}" is closed.`);
  }
}

/** The SQL text holds more than one statement; each is run by a call of its own. */
export class SeveralStatements extends Error {
  constructor() {
    super('One call runs one statement.');
  }
}
