import type { AttemptOutcome, SendResult } from '../outbox/attempt.ts';

/** Statuses after which a message is sent again (evidence: callbacks/retries). */
export const retriedStatuses: readonly number[] = [404, 409, 419, 429];

/** How long after the first and after the second attempt the next one follows (same place). */
export const retryDelays: readonly number[] = [2000, 4000];

/**
 * Judges attempt number `attempt` (from 1). Any 2xx is success. `retryErrors` also retries when no answer came and after
 * 5xx, which the product does not.
 */
export function attemptOutcome(result: SendResult, attempt: number, retryErrors: boolean): AttemptOutcome {
  const { status } = result;
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' };
  const delay = retryDelays[attempt - 1];
  const again = status === null ? retryErrors : retriedStatuses.includes(status) || (retryErrors && status >= 500);
  return again && delay !== undefined ? { kind: 'retrying', afterMilliseconds: delay } : { kind: 'failed' };
}
