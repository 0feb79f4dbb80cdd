import type { ArmedFailure, WantedFailure } from './failure.ts';

/** A call has a failure that was armed: raised in place of what it would be answered. */
export class FailedOnPurpose extends Error {
  override readonly name = 'FailedOnPurpose';
  readonly failure: ArmedFailure | WantedFailure;
  constructor(failure: ArmedFailure | WantedFailure) {
    super(`The call fails on purpose: ${failure.kind}.`);
    this.failure = failure;
  }
}
