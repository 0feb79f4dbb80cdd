import type { Clock } from '@reeve/domain';
import type { Slots } from './deliver/concurrency-limits.ts';
import type { Politeness } from './deliver/fair-share.ts';
import type { Poster } from './deliver/http-sender.ts';
import type { Timers } from './deliver/timers.ts';
import type { RecorderLimits } from './log/prune-log.ts';
import type { FinishedAttempt } from './outbox/settle-attempts.ts';

/** What the callbacks of all tenants of a process share. */
export interface CallbackParts {
  readonly slots: Slots;
  readonly politeness: Politeness;
  readonly poster: Poster;
  /** The machine's, not one that a sandbox sets: it times leases and retries. */
  readonly clock: Clock;
  readonly timers: Timers;
  readonly recorder: RecorderLimits;
  readonly retryErrors: boolean;
  readonly attemptMilliseconds: number;
  /** The release codebase of links and key URLs: `v2025_1`. */
  readonly codebase: string;
  onSettled(tenant: string, attempt: FinishedAttempt): void;
  report(error: unknown): void;
}
