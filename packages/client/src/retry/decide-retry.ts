import { type FailureKind, mayHaveHappened } from './call-failure.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** All that a decision rests on: kept, it can be made again. */
export interface RetryQuestion {
  readonly kind: FailureKind;
  readonly retryAfter?: number | undefined;
  /** Attempts made, this one among them. */
  readonly attempt: number;
  /** Milliseconds since the first began. */
  readonly elapsed: number;
  readonly deadline?: number | undefined;
  /** Doing it twice does no harm. */
  readonly isRepeatable: boolean;
  /** What may have happened can be looked up. */
  readonly hasProbe: boolean;
  /** The budget has a repetition left. */
  readonly hasBudget: boolean;
  /** From 0 to 1: what the jitter is made of. */
  readonly random: number;
}

/** Why an attempt is not repeated. */
export type GiveUpReason = 'not temporary' | 'may have happened' | 'attempts used up' | 'budget used up' | 'deadline';

/** Whether to repeat, after how many milliseconds, and why. */
export type RetryDecision =
  | { readonly retry: true; readonly delay: number; readonly reason: 'asked by server' | 'at once' | 'backing off' }
  | { readonly retry: false; readonly reason: GiveUpReason; readonly retryAfter?: number | undefined };

/**
 * Decides by the policy, and by nothing else: no clock, no randomness of its own (evidence: calling/retry-kinds, calling/backoff, calling/retry-after). A
 * write that may have happened is repeated only where that does no harm or can be looked up.
 */
export function decideRetry(question: RetryQuestion, policy: RetryPolicy): RetryDecision {
  const reason = whyNot(question, policy);
  if (reason !== null) return { retry: false, reason, retryAfter: question.retryAfter };
  const wait = waitFor(question, policy);
  const { deadline = policy.deadline, elapsed, retryAfter } = question;
  if (deadline !== undefined && elapsed + wait.delay >= deadline)
    return { retry: false, reason: 'deadline', retryAfter };
  return { retry: true, ...wait };
}

function whyNot(question: RetryQuestion, policy: RetryPolicy): GiveUpReason | null {
  if (!isTemporary(question.kind, policy)) return 'not temporary';
  if (mayHaveHappened(question.kind) && !question.isRepeatable && !question.hasProbe) return 'may have happened';
  if (question.attempt > policy.retries) return 'attempts used up';
  return policy.hasBudget && !question.hasBudget ? 'budget used up' : null;
}

function isTemporary(kind: FailureKind, policy: RetryPolicy): boolean {
  if (kind === 'conflict') return policy.isConflictRetried;
  return kind !== 'refused' && kind !== 'untrusted';
}

/** What the server asks for is never cut, and never undercut: jitter adds up to a tenth. */
function waitFor({ kind, retryAfter, attempt, random }: RetryQuestion, policy: RetryPolicy) {
  if (retryAfter !== undefined) return { delay: retryAfter * (1 + random / 10), reason: 'asked by server' } as const;
  if (kind === 'lost' && attempt === 1 && policy.isLostRetriedAtOnce) return { delay: 0, reason: 'at once' } as const;
  const delay = policy.baseDelay * policy.factor ** (attempt - 1) * (1 + policy.jitter * (2 * random - 1));
  return { delay: Math.min(delay, policy.maxDelay), reason: 'backing off' } as const;
}
