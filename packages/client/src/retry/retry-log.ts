import { decideRetry, type RetryDecision, type RetryQuestion } from './decide-retry.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** One decision with all that it rested on. As JSON it holds no secret and no body. */
export interface RetryRecord {
  /** When the attempt failed, in milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly policy: RetryPolicy;
  readonly question: RetryQuestion;
  readonly decision: RetryDecision;
  /** What the attempt failed with, in words. */
  readonly failure: string;
}

/** A record that is decided otherwise when it is replayed. */
export interface ReplayDifference {
  readonly record: RetryRecord;
  readonly decision: RetryDecision;
}

/**
 * Decides a log again, by the policies that it holds or by another one: what would have been done? Answers the records
 * that come out otherwise; with the same policies, none.
 */
export function replayRetries(log: readonly RetryRecord[], policy?: RetryPolicy): ReplayDifference[] {
  return log
    .map((record) => ({ record, decision: decideRetry(record.question, policy ?? record.policy) }))
    .filter(({ record, decision }) => JSON.stringify(decision) !== JSON.stringify(record.decision));
}
