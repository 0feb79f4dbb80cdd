import { CallError, type ErrorFacts } from './call-error.ts';

/** The server was not reached: nothing was done. */
export class UnreachableError extends CallError {
  constructor(message: string, facts: ErrorFacts) {
    super('CONNECTION', message, { isTemporary: true, ...facts });
  }
}

/** No answer came in time, or the time for all attempts is over. */
export class TimeoutError extends CallError {
  constructor(message: string, facts: ErrorFacts) {
    super('TIMEOUT', message, { isTemporary: true, ...facts });
  }
}

/** The caller gave up by its `AbortSignal`; the signal's reason is the cause. */
export class AbortedError extends CallError {
  constructor(facts: ErrorFacts) {
    super('ABORTED', 'The call was given up by its caller.', facts);
  }
}

/** Calls to the host fail so often that none is sent for a while. */
export class CircuitOpenError extends CallError {
  /** Milliseconds until one call is let through to see whether it works again. */
  readonly opensIn: number;

  constructor(opensIn: number, facts: ErrorFacts) {
    super('CIRCUIT_OPEN', 'Calls to the server keep failing; none is sent for a while.', {
      isTemporary: true,
      ...facts,
    });
    this.opensIn = opensIn;
  }
}

/**
 * A write was sent and its answer was lost: it may have been done. Nobody may send it again blindly; give a `probe` to have
 * it looked up.
 */
export class OutcomeUnknownError extends CallError {
  constructor(message: string, facts: ErrorFacts) {
    super('OUTCOME_UNKNOWN', message, facts);
  }
}

/** The answer is not what it says it is: JSON that cannot be read. */
export class DecodeError extends CallError {
  constructor(message: string, facts: ErrorFacts) {
    super('DECODE', message, facts);
  }
}
