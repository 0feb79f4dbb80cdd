import type { Clock } from '@reeve/domain';
import type { Schema } from '@reeve/store';
import type { ConcurrencyLimits } from './deliver/concurrency-limits.ts';
import type { FairShare } from './deliver/fair-share.ts';
import type { HttpSender } from './deliver/http-sender.ts';
import type { Timers } from './deliver/timers.ts';
import type { LogLimits } from './log/prune-log.ts';
import type { Disturbance } from './message/disturbed-sends.ts';
import type { Attempt } from './outbox/attempt.ts';
import type { Claim } from './outbox/claim-messages.ts';

/** What the callbacks of all tenants of a process share. */
export interface CallbackParts {
  readonly limits: ConcurrencyLimits;
  readonly fairShare: FairShare;
  readonly httpSender: HttpSender;
  /** The machine's, not one that a sandbox sets: it times leases and keys. Retries are due by the company's. */
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logLimits: LogLimits;
  readonly retryErrors: boolean;
  readonly attemptMilliseconds: number;
  /** The release codebase of links and key URLs: `v2025_1`. */
  readonly codebase: string;
  /** The models in which messages show records: those of the release that is served. */
  readonly shown: Schema;
  /** Which disturbance a tenant's message is to have, in a sandbox. */
  disturb(tenant: string, claim: Claim): Disturbance | null;
  onSettled(tenant: string, attempt: Attempt): void;
  report(error: unknown): void;
}
